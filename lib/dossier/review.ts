import type { Event, Person } from '../customer/person.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { eachRow } from '../db/each-row.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addMonths, instantOf, type Day } from '../time/day.ts';
import type { Fact } from './fact.ts';
import { SENSITIVE } from './sensitive.ts';

/** How much is kept of somebody, and when something was last written about them, epoch ms. */
export interface Kept {
  addresses: number;
  facts: number;
  /** Of the facts: those of a special category. */
  special: number;
  events: number;
  sales: number;
  last: number;
}

/** Counts what is kept of people, row by row. */
class Tally {
  readonly kept = new Map<string, Kept>();
  readonly #special = new Set<string>(SENSITIVE);

  of(personId: string): Kept {
    const known = this.kept.get(personId);
    if (known) return known;
    const none = { addresses: 0, facts: 0, special: 0, events: 0, sales: 0, last: 0 };
    this.kept.set(personId, none);
    return none;
  }

  fact({ personId, field, createdAt }: Fact): void {
    const one = this.of(personId);
    one.facts++;
    if (this.#special.has(field)) one.special++;
    one.last = Math.max(one.last, createdAt);
  }

  event({ people, happenedAt }: Event): void {
    for (const id of people) {
      const one = this.of(id);
      one.events++;
      one.last = Math.max(one.last, happenedAt);
    }
  }
}

/** What is kept of some people: a look-up for each. */
export async function keptOf(db: EvergreenDb, ids: string[]): Promise<Map<string, Kept>> {
  const tally = new Tally();
  const [facts, events, sales, addresses] = await Promise.all([
    db.facts.where('personId').anyOf(ids).toArray(),
    db.events.where('people').anyOf(ids).distinct().toArray(),
    db.sales.where('personId').anyOf(ids).toArray(),
    db.addresses.where('personId').anyOf(ids).primaryKeys(),
  ]);
  for (const row of facts) tally.fact(row);
  for (const row of events) tally.event(row);
  for (const { personId } of sales) tally.of(personId).sales++;
  for (const [, , personId] of addresses) tally.of(personId).addresses++;
  // Whoever only stands beside them was not looked up.
  return new Map(ids.map((id) => [id, tally.of(id)]));
}

/** What is kept of each person, in one go through the tables. */
export async function keptOfAll(db: EvergreenDb): Promise<Map<string, Kept>> {
  const tally = new Tally();
  for (const id of await db.people.toCollection().primaryKeys()) tally.of(id);
  await Promise.all([
    eachRow(db.facts, (row) => tally.fact(row)),
    eachRow(db.events, (row) => tally.event(row)),
    eachRow(db.sales, ({ personId }) => tally.of(personId).sales++),
  ]);
  for (const [, , personId] of await db.addresses.toCollection().primaryKeys()) {
    tally.of(personId).addresses++;
  }
  return tally.kept;
}

/** Somebody who was not touched for long. */
export interface Untouched {
  person: Person;
  kept: Kept;
  /** When they were last spoken with, written about or looked at, epoch ms. */
  last: number;
}

/** The instant before which nothing happened to whoever is shown. */
export function untouchedSince(today: Day, months: number, zone: string): number {
  return instantOf(addMonths(today, -months), '00:00', zone);
}

/** What a person's own record says of when they were last touched. */
const ownLast = ({ createdAt, lastContactAt = 0, reviewedAt = 0 }: Person) =>
  Math.max(createdAt, lastContactAt, reviewedAt);

/** Whoever may not have been touched since, as far as their own record knows; the longest first. */
export function maybeUntouched(people: readonly Person[], since: number): Person[] {
  return people.filter((person) => ownLast(person) < since).sort((a, b) => ownLast(a) - ownLast(b));
}

/** Those of them whom nobody touched since, the longest first. Who is not known yet is left out. */
export function untouched(
  people: readonly Person[],
  kept: ReadonlyMap<string, Kept>,
  since: number,
): Untouched[] {
  return people
    .flatMap((person): Untouched[] => {
      const own = kept.get(person.id);
      if (!own) return [];
      const last = Math.max(ownLast(person), own.last);
      return last < since ? [{ person, kept: own, last }] : [];
    })
    .sort((a, b) => a.last - b.last);
}

/** Everybody, page by page. */
export async function everybody(db: EvergreenDb): Promise<Person[]> {
  const people: Person[] = [];
  await eachRow(db.people, (person) => people.push(person));
  return people;
}

/** Notes that the user looked, and that these are still needed. */
export async function keepPeople(
  db: EvergreenDb,
  ids: string[],
  hand: Hand,
): Promise<Done<number>> {
  return together(db, () =>
    db.people
      .where('id')
      .anyOf(ids)
      .modify({ reviewedAt: hand.at, ...touched(hand) }),
  );
}

/** Where these people are, by the id of the organisation. */
export async function placesOf(db: EvergreenDb, people: Person[]): Promise<Map<string, string>> {
  const ids = [...new Set(people.map(({ organisationId = '' }) => organisationId))];
  const found = await db.organisations.bulkGet(ids);
  return new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
}
