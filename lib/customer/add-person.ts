import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { organisationAt, organisationNamed } from './organisation-at.ts';
import { domainOf, domainsFor, nameFromDomain } from './organisation-of.ts';
import type { Address, Organisation, Person } from './person.ts';
import { spokenOf } from './spoken.ts';

/** What is known of somebody who is not in the dossiers yet. */
export interface NewPerson {
  name: string;
  /** An e-mail address in lower case. */
  email?: string;
  /** A phone number, normalised, and as it was typed. */
  phone?: Pick<Address, 'value' | 'shown'>;
  /** Name of the organisation; guessed from the mail domain where it is left out. */
  organisation?: string;
  /** How they are spoken to, as the user confirmed it. */
  formOfAddress?: string;
  /** How a site calls them that shows no address (`called.ts`). */
  called?: Pick<Address, 'kind' | 'value' | 'shown' | 'site'>;
  sample?: true;
}

/** Two clicks closer than this, without an address to tell people apart, are one, ms. */
const ONE_CLICK = 2000;

/**
 * Adds a person, with the address and the organisation that the address's domain stands for.
 * Addresses of public mail providers say nothing about an organisation. Somebody of that name at
 * that address is there already: they are the answer then, and nothing is written (P18).
 */
export async function addPerson(
  db: EvergreenDb,
  given: NewPerson,
  hand: Hand,
): Promise<Done<Person>> {
  // Asked before the transaction: nothing inside it may wait for a file.
  const domains = given.email ? await domainsFor(domainOf(given.email)) : [];
  const spoken = await spokenOf(given.name);
  const sameName = await comparing(given);
  return together(db, async () => {
    const known = given.sample ? undefined : await sameAs(db, given, sameName, hand);
    if (known) return known;
    const organisation = await organisationFor(db, given, domains, hand);
    const person: Person = {
      ...created(hand),
      name: given.name,
      ...(spoken && { spoken }),
      ...(given.formOfAddress && { formOfAddress: given.formOfAddress }),
      ...(organisation && { organisationId: organisation.id }),
      ...(given.sample && { sample: true }),
    };
    await db.people.add(person);
    if (given.email) await addAddress(db, person.id, given.email, hand);
    if (given.phone) await addOther(db, person.id, { kind: 'phone', ...given.phone }, hand);
    if (given.called) await addOther(db, person.id, given.called, hand);
    return person;
  });
}

/** Whether somebody has that name, in any script and order; what it takes is loaded where it is asked. */
async function comparing({ name, email }: NewPerson): Promise<(one: Person) => boolean> {
  if (email === undefined) return (one) => one.name === name;
  const { compareName, likeness } = await import('./name-keys.ts');
  const wanted = compareName(name);
  return (one) => one.name === name || likeness(compareName(one.name), wanted) === 'same';
}

/** Looked up in the transaction that adds, so that two panels cannot both miss it. */
async function sameAs(
  db: EvergreenDb,
  { email }: NewPerson,
  sameName: (one: Person) => boolean,
  hand: Hand,
): Promise<Person | undefined> {
  if (email === undefined) {
    return db.people
      .filter((one) => sameName(one) && Math.abs(hand.at - one.createdAt) < ONE_CLICK)
      .first();
  }
  const owners = await db.addresses.where('[kind+value]').equals(['email', email]).toArray();
  const people = await db.people.bulkGet(owners.map((owner) => owner.personId));
  return people.find((one) => one && sameName(one));
}

/** Gives a person one more e-mail address. Giving the same twice changes nothing. */
export async function addAddress(db: EvergreenDb, personId: string, email: string, hand: Hand) {
  const key = ['email', email, personId] as const;
  if (await db.addresses.get([...key])) return;
  const { at, by } = hand;
  await db.addresses.add({
    kind: 'email',
    value: email,
    personId,
    createdAt: at,
    changedAt: at,
    by,
  });
}

async function addOther(
  db: EvergreenDb,
  personId: string,
  address: NonNullable<NewPerson['called']>,
  { at, by }: Hand,
) {
  await db.addresses.put({ ...address, personId, createdAt: at, changedAt: at, by });
}

async function organisationFor(
  db: EvergreenDb,
  { organisation: name, sample }: NewPerson,
  domains: string[],
  hand: Hand,
): Promise<Organisation | undefined> {
  const domain = domains.at(-1);
  // With nothing but a name to go by, the same name is the same place.
  const known = domain
    ? await organisationAt(db, domains)
    : await organisationNamed(db, name ?? '');
  if (known) return known;
  const called = name ?? (domain && nameFromDomain(domain));
  if (!called) return undefined;
  const organisation: Organisation = {
    ...created(hand),
    name: called,
    ...(domain && { domain }),
    ...(sample && { sample: true }),
  };
  await db.organisations.add(organisation);
  return organisation;
}
