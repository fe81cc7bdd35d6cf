import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { dayAt } from '../time/day.ts';
import { organisationCalled } from './change-person.ts';
import { reach } from './destination.ts';
import { addDomain, ownerOf } from './domains.ts';
import { move } from './move.ts';
import { organisationAt } from './organisation-at.ts';
import type { Organisation, Person } from './person.ts';

/** Where somebody belongs, as the user confirmed it. */
export interface Belonging {
  organisation: string | undefined;
  /** Of their mail address, as `domainsFor` answers. */
  domains: readonly string[];
  /** Hosts of websites that are the organisation's own. */
  websites: readonly string[];
}

/** Two spellings of one firm: `Acme Pumps` and `Acme Pumps Ltd`. */
export function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  return !!a && !!b && (a.includes(b) || b.includes(a));
}

/**
 * Puts a person at the organisation that was confirmed: another spelling corrects the name, another
 * firm is a change that keeps their history. Part of a transaction.
 */
export async function belong(
  db: EvergreenDb,
  person: Person,
  { organisation: name, domains, websites }: Belonging,
  hand: Hand,
): Promise<void> {
  const now =
    person.organisationId === undefined
      ? undefined
      : await db.organisations.get(person.organisationId);
  const id = name ? await reached(db, person, now, name, domains, hand) : now?.id;
  if (id === undefined) return;
  for (const host of websites) {
    if (!(await ownerOf(db, host))) await addDomain(db, id, host, hand);
  }
}

async function reached(
  db: EvergreenDb,
  person: Person,
  now: Organisation | undefined,
  name: string,
  domains: readonly string[],
  hand: Hand,
): Promise<string | undefined> {
  // Whose domain it is keeps it; a name that the user wrote instead is another organisation.
  const owner = await organisationAt(db, domains);
  const to = { name, domains: owner && !isSameFirm(owner.name, name) ? [] : domains };
  if (now && !isSameFirm(now.name, name)) {
    const on = dayAt(hand.at, 'UTC');
    const { value } = await move(
      db,
      { people: [person.id], to, on, addresses: [], ends: false },
      hand,
    );
    return value?.id;
  }
  const id = now
    ? await organisationCalled(db, person, name, hand)
    : (await reach(db, to, hand))?.id;
  await db.people.update(person.id, { organisationId: id, ...touched(hand) });
  return id;
}
