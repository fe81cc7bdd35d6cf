import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { domainsOf } from './organisation-at.ts';
import type { Organisation } from './person.ts';

/** The organisation that has this very domain, as its main or a further one. */
export async function ownerOf(db: EvergreenDb, domain: string): Promise<Organisation | undefined> {
  return (
    (await db.organisations.where('domain').equals(domain).first()) ??
    (await db.organisations.where('aliasDomains').equals(domain).first())
  );
}

/** Sets the mail domains of an organisation, the main one first. Part of a transaction. */
export async function setDomains(
  db: EvergreenDb,
  id: string,
  domains: readonly string[],
  hand: Hand,
): Promise<void> {
  const [domain, ...further] = new Set(domains);
  // Dexie deletes a property that is set to undefined.
  const aliasDomains = further.length > 0 ? further : undefined;
  await db.organisations.update(id, { domain, aliasDomains, ...touched(hand) });
}

/** The organisation of that id. @throws Error when it is not there: another panel was faster */
export async function present(db: EvergreenDb, id: string): Promise<Organisation> {
  const organisation = await db.organisations.get(id);
  if (!organisation) throw new Error('There is no such organisation');
  return organisation;
}

/**
 * Gives an organisation one more mail domain. A domain is one organisation's at most: whose it was
 * loses it, keeping its people. `first` makes it the main one, also where it was a further one.
 */
export async function addDomain(
  db: EvergreenDb,
  id: string,
  domain: string,
  hand: Hand,
  place: 'first' | 'last' = 'last',
): Promise<Done<void>> {
  return together(db, async () => {
    const organisation = await present(db, id);
    const owner = await ownerOf(db, domain);
    if (owner && owner.id !== id) await dropDomain(db, owner, domain, hand);
    const others = domainsOf(organisation).filter((one) => one !== domain);
    await setDomains(db, id, place === 'first' ? [domain, ...others] : [...others, domain], hand);
  });
}

/** Takes a mail domain from an organisation; the next one becomes the main one. */
export async function removeDomain(
  db: EvergreenDb,
  id: string,
  domain: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => dropDomain(db, await present(db, id), domain, hand));
}

async function dropDomain(
  db: EvergreenDb,
  organisation: Organisation,
  domain: string,
  hand: Hand,
): Promise<void> {
  const left = domainsOf(organisation).filter((one) => one !== domain);
  await setDomains(db, organisation.id, left, hand);
}
