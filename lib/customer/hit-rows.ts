import type { EvergreenDb } from '../db/db.ts';
import type { Found } from '../search/find.ts';
import { fold } from '../search/fold.ts';
import { pieces, piecesOfName, type Piece } from '../search/highlight.ts';
import type { Address } from './person.ts';

/** A person who was found: the name, and under it the organisation and an address. */
export interface HitRow {
  id: string;
  name: Piece[];
  detail: Piece[];
}

/** More are not shown: who has so many hits types on. */
const MOST = 50;

/** Reads the best hits as they are now and marks in them what was looked for. */
export async function hitRows(db: EvergreenDb, { hits, terms }: Found): Promise<HitRow[]> {
  const ids = hits.slice(0, MOST).map(({ id }) => id);
  const [found, addresses] = await Promise.all([
    db.people.bulkGet(ids),
    db.addresses.where('personId').anyOf(ids).toArray(),
  ]);
  const people = found.filter((person) => person !== undefined);
  const wanted = new Set(people.map(({ organisationId }) => organisationId ?? ''));
  const organisations = await db.organisations.bulkGet([...wanted]);
  const names = new Map(organisations.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  const byPerson = Map.groupBy(addresses, ({ personId }) => personId);
  return people.map(({ id, name, spoken, organisationId = '' }) => {
    const address = told(byPerson.get(id) ?? [], terms);
    const detail = [names.get(organisationId), address].filter(Boolean).join(' · ');
    return { id, name: piecesOfName(name, spoken, terms), detail: pieces(detail, terms) };
  });
}

/** The address that was looked for, else the first. */
function told(addresses: Address[], terms: string[]): string | undefined {
  const values = addresses.map(({ value }) => value);
  return values.find((value) => terms.some((term) => fold(value).includes(term))) ?? values[0];
}
