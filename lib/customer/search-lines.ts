import type { EvergreenDb } from '../db/db.ts';
import type { Change } from '../db/change.ts';
import { lineOf, type Line } from '../search/line.ts';
import type { Person } from './person.ts';

/** So many people are read at a time, so that the panel stays usable meanwhile. */
const PAGE = 2500;

interface Around {
  /** Names of organisations by id. */
  organisations: Map<string, string>;
  /** Addresses by person. */
  addresses: Map<string, string[]>;
}

function searchLine(person: Person, { organisations, addresses }: Around): Line {
  const { id, name, spoken, formOfAddress, organisationId = '' } = person;
  const others = [formOfAddress ?? '', ...(addresses.get(id) ?? [])].filter(Boolean);
  return lineOf({ id, name, spoken, organisation: organisations.get(organisationId), others });
}

/** Everybody's lines, page by page. What is written meanwhile is in the change log. */
export async function* allLines(db: EvergreenDb): AsyncGenerator<Line[]> {
  const around: Around = { organisations: new Map(), addresses: new Map() };
  await db.organisations.each(({ id, name }) => around.organisations.set(id, name));
  await db.addresses.each(({ personId, value }) => {
    const known = around.addresses.get(personId);
    if (known) known.push(value);
    else around.addresses.set(personId, [value]);
  });
  let last = '';
  for (;;) {
    const people = await db.people.where('id').above(last).limit(PAGE).toArray();
    last = people.at(-1)?.id ?? last;
    if (people.length > 0) yield people.map((person) => searchLine(person, around));
    if (people.length < PAGE) return;
  }
}

/** The lines of these people as they are now; who is no longer there has none. */
export async function linesNow(db: EvergreenDb, ids: string[]): Promise<Line[]> {
  const found = await db.people.bulkGet(ids);
  const people = found.filter((person) => person !== undefined);
  const [organisations, addresses] = await Promise.all([
    db.organisations.bulkGet([...new Set(people.map((one) => one.organisationId ?? ''))]),
    db.addresses.where('personId').anyOf(ids).toArray(),
  ]);
  const byPerson = Map.groupBy(addresses, ({ personId }) => personId);
  const around: Around = {
    organisations: new Map(organisations.flatMap((one) => (one ? [[one.id, one.name]] : []))),
    addresses: new Map([...byPerson].map(([id, rows]) => [id, rows.map(({ value }) => value)])),
  };
  return people.map((person) => searchLine(person, around));
}

/** Whose lines a few changes touch. */
export async function peopleTouched(db: EvergreenDb, changes: Change[]): Promise<string[]> {
  if (changes.length === 0) return [];
  /** The last part of an address's key is its person. */
  const keysOf = (table: string) =>
    changes
      .filter((change) => change.table === table)
      .map(({ key }) => (Array.isArray(key) ? key.at(-1) : key))
      .filter((key) => typeof key === 'string');
  const colleagues = await db.people
    .where('organisationId')
    .anyOf(keysOf('organisations'))
    .primaryKeys();
  return [...new Set([...keysOf('people'), ...keysOf('addresses'), ...colleagues])];
}
