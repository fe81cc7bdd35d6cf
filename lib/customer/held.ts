import type { EvergreenDb } from '../db/db.ts';
import { eachRow } from '../db/each-row.ts';
import type { Link } from './link.ts';
import { ownedRows, OWNED, type Owned } from './owned.ts';
import type { Address, Event, Organisation, Person } from './person.ts';

/** What is stored of one person, by table. */
export interface Held extends Owned {
  /** The person. */
  people: Person[];
  /** Where they work and worked; these may be others' too. */
  organisations: Organisation[];
  addresses: Address[];
  /** Those that are about nobody else. */
  events: Event[];
  links: Link[];
}

/** Where somebody works and worked. */
function organisationsOf({ organisationId, formerly = [] }: Person): string[] {
  const ids = [organisationId, ...formerly.map((one) => one.organisationId)];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The links of people, at whichever end they stand. */
async function linksOf(db: EvergreenDb, ids: string[]): Promise<Link[]> {
  const ends = await Promise.all([
    db.links.where('from').anyOf(ids).toArray(),
    db.links.where('to').anyOf(ids).toArray(),
  ]);
  return [...new Map(ends.flat().map((link) => [link.id, link])).values()];
}

/** What is stored of these people. Whoever is not there has nothing in any table. */
export async function heldBy(db: EvergreenDb, ids: string[]): Promise<Map<string, Held>> {
  const people = (await db.people.bulkGet(ids)).filter((person) => person !== undefined);
  const [organisations, addresses, events, links, owned] = await Promise.all([
    db.organisations.bulkGet([...new Set(people.flatMap(organisationsOf))]),
    db.addresses.where('personId').anyOf(ids).toArray(),
    db.events.where('people').anyOf(ids).distinct().toArray(),
    linksOf(db, ids),
    ownedRows(db, ids, OWNED),
  ]);
  const work = new Map(organisations.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const person = Map.groupBy(people, ({ id }) => id);
  const by = {
    addresses: Map.groupBy(addresses, ({ personId }) => personId),
    events: Map.groupBy(
      events.filter((event) => event.people.length === 1),
      (event) => event.people[0],
    ),
    from: Map.groupBy(links, ({ from }) => from),
    to: Map.groupBy(links, ({ to }) => to),
  };
  const held = (id: string): Held => ({
    people: person.get(id) ?? [],
    organisations: (person.get(id) ?? [])
      .flatMap(organisationsOf)
      .flatMap((one) => work.get(one) ?? []),
    addresses: by.addresses.get(id) ?? [],
    events: by.events.get(id) ?? [],
    links: [...(by.from.get(id) ?? []), ...(by.to.get(id) ?? [])],
    ...owned(id),
  });
  return new Map(ids.map((id) => [id, held(id)]));
}

/**
 * Deletes what is stored of people, and the organisations that nobody is left at. Entries that are
 * about others too stay as they are. Part of a transaction.
 * @param organisationIds further ones where they were
 * @returns the organisations that nobody is left at
 */
export async function takeOut(
  db: EvergreenDb,
  held: Held[],
  organisationIds: string[] = [],
): Promise<string[]> {
  const all = <T extends keyof Held>(table: T): Held[T][number][] =>
    held.flatMap((one): Held[T][number][] => one[table]);
  const ids = <T extends { id: string }>(rows: T[]) => rows.map(({ id }) => id);
  const keys = all('addresses').map(({ kind, value, personId }): [typeof kind, string, string] => [
    kind,
    value,
    personId,
  ]);
  await Promise.all([
    db.people.bulkDelete(ids(all('people'))),
    db.addresses.bulkDelete(keys),
    db.events.bulkDelete(ids(all('events'))),
    db.links.bulkDelete(ids(all('links'))),
    ...OWNED.map((table) =>
      db.table(table).bulkDelete(held.flatMap((one) => one[table].map(({ id }) => id))),
    ),
  ]);
  const empty = await unused(db, [...ids(all('organisations')), ...organisationIds]);
  await db.organisations.bulkDelete(empty);
  return empty;
}

/** Those of these organisations where nobody works or worked any more. */
async function unused(db: EvergreenDb, organisationIds: string[]): Promise<string[]> {
  const left = new Set(organisationIds);
  for (const id of left) {
    if (await db.people.where('organisationId').equals(id).first()) left.delete(id);
  }
  if (left.size === 0) return [];
  await eachRow(db.people, ({ formerly = [] }) => {
    for (const { organisationId } of formerly) left.delete(organisationId);
  });
  return [...left];
}
