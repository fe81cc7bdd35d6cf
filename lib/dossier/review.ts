import type { Person } from '../customer/person.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { eachRow } from '../db/each-row.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addMonths, instantOf, type Day } from '../time/day.ts';
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

/** What is kept of each person, in one go through the tables: a look-up for each would take minutes. */
export async function keptOfAll(db: EvergreenDb): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  const of = (id: string): Kept => {
    const known = kept.get(id);
    if (known) return known;
    const none = { addresses: 0, facts: 0, special: 0, events: 0, sales: 0, last: 0 };
    kept.set(id, none);
    return none;
  };
  const special = new Set<string>(SENSITIVE);
  await eachRow(db.facts, ({ personId, field, createdAt }) => {
    const one = of(personId);
    one.facts++;
    if (special.has(field)) one.special++;
    one.last = Math.max(one.last, createdAt);
  });
  await eachRow(db.events, ({ people, happenedAt }) => {
    for (const id of people) {
      const one = of(id);
      one.events++;
      one.last = Math.max(one.last, happenedAt);
    }
  });
  await eachRow(db.sales, ({ personId }) => void of(personId).sales++);
  for (const [, , personId] of await db.addresses.toCollection().primaryKeys()) {
    of(personId).addresses++;
  }
  return kept;
}

/** Somebody who was not touched for long. */
export interface Untouched {
  person: Person;
  kept: Kept | undefined;
  /** When they were last spoken with, written about or looked at, epoch ms. */
  last: number;
}

/** The instant before which nothing happened to whoever is shown. */
export function untouchedSince(today: Day, months: number, zone: string): number {
  return instantOf(addMonths(today, -months), '00:00', zone);
}

/** Everybody whom nobody touched since, the longest first. */
export function untouched(
  people: readonly Person[],
  kept: ReadonlyMap<string, Kept>,
  since: number,
): Untouched[] {
  return people
    .map((person) => {
      const { createdAt, lastContactAt = 0, reviewedAt = 0 } = person;
      const own = kept.get(person.id);
      const last = Math.max(createdAt, lastContactAt, reviewedAt, own?.last ?? 0);
      return { person, kept: own, last };
    })
    .filter(({ last }) => last < since)
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

/** Names of the organisations, by id. */
export async function placesOf(db: EvergreenDb): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  await eachRow(db.organisations, ({ id, name }) => places.set(id, name));
  return places;
}
