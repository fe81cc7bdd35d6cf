import type { EvergreenDb } from '../db/db.ts';
import type { Found } from '../search/find.ts';
import { fold } from '../search/fold.ts';
import { pieces, piecesOfName, type Piece } from '../search/highlight.ts';
import { NICKNAME } from './name-lines.ts';
import type { Address, Person } from './person.ts';

/** A person who was found: the name, and under it the organisation, an address and what else tells. */
export interface HitRow {
  id: string;
  name: Piece[];
  organisation: string;
  detail: Piece[];
}

/** More are not shown: who has so many hits types on. */
const MOST = 20;

/** Reads the best hits as they are now and marks in them what was looked for. */
export async function hitRows(
  db: EvergreenDb,
  { hits, terms }: Found,
  most = MOST,
): Promise<HitRow[]> {
  const ids = hits.slice(0, most).map(({ id }) => id);
  const [found, addresses] = await Promise.all([
    db.people.bulkGet(ids),
    db.addresses.where('personId').anyOf(ids).toArray(),
  ]);
  const people = found.filter((person) => person !== undefined);
  const wanted = new Set(people.map(({ organisationId }) => organisationId ?? ''));
  const organisations = await db.organisations.bulkGet([...wanted]);
  const names = new Map(organisations.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  const byPerson = Map.groupBy(addresses, ({ personId }) => personId);
  const rows = people.map((person) => {
    const organisation = names.get(person.organisationId ?? '') ?? '';
    const address = toldAddress(byPerson.get(person.id) ?? [], terms);
    return rowOf(person, organisation, [address, ...toldBeside(person, terms)], terms);
  });
  return withNicknames(db, rows, terms);
}

function rowOf(
  { id, name, spoken }: Person,
  organisation: string,
  beside: (string | undefined)[],
  terms: string[],
): HitRow {
  const detail = [organisation, ...beside].filter(Boolean).join(SEPARATOR);
  const marked = { name: piecesOfName(name, spoken, terms), detail: pieces(detail, terms) };
  return { id, organisation, ...marked };
}

const SEPARATOR = ' · ';
const stands = (text: string, terms: string[]) => terms.some((term) => fold(text).includes(term));

/** The address that was looked for, else the first. */
function toldAddress(addresses: Address[], terms: string[]): string | undefined {
  const values = addresses.flatMap(({ value, site }) => (site ? [] : value));
  return values.find((value) => stands(value, terms)) ?? values[0];
}

/** Tags and the form of address, where they were looked for. */
function toldBeside({ formOfAddress, tags = [] }: Person, terms: string[]): string[] {
  return [formOfAddress ?? '', ...tags].filter((text) => stands(text, terms));
}

const isMarked = ({ name, detail }: HitRow) => [...name, ...detail].some(({ marked }) => marked);

/** Nothing that is shown was looked for: then it was what they are called among friends. */
async function withNicknames(db: EvergreenDb, rows: HitRow[], terms: string[]): Promise<HitRow[]> {
  const silent = rows.filter((row) => !isMarked(row)).map(({ id }) => id);
  if (silent.length === 0) return rows;
  const facts = await db.facts.where('personId').anyOf(silent).toArray();
  const called = facts.filter(({ field, value }) => field === NICKNAME && stands(value, terms));
  const byPerson = new Map(called.map(({ personId, value }) => [personId, value]));
  return rows.map((row) => {
    const nickname = byPerson.get(row.id);
    if (nickname === undefined) return row;
    const before = row.detail.length > 0 ? [{ text: SEPARATOR, marked: false }] : [];
    return { ...row, detail: [...row.detail, ...before, ...pieces(nickname, terms)] };
  });
}
