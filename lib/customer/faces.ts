import type { EvergreenDb } from '../db/db.ts';
import { keyOf, type Seen } from './counterparts.ts';
import { peopleAt } from './find.ts';

/** Somebody of a page, as the user is asked about them. */
export interface Face {
  key: string;
  name: string;
  /** Where they work, else their address. */
  beside: string;
  /** They have a dossier. */
  known: boolean;
}

/** The people of a page by the names under which they are known. */
export async function faces(db: EvergreenDb, people: readonly Seen[]): Promise<Face[]> {
  return Promise.all(people.map((seen) => faceOf(db, seen)));
}

async function faceOf(db: EvergreenDb, seen: Seen): Promise<Face> {
  const key = keyOf(seen);
  if (!('address' in seen)) {
    const { name = '', phone = '', organisation } = seen;
    return { key, name: name || phone, beside: organisation ?? phone, known: false };
  }
  const { address, name: shown = address } = seen;
  const [person, another] = await peopleAt(db, address);
  if (!person || another) return { key, name: shown, beside: address, known: !!another };
  const organisation = await db.organisations.get(person.organisationId ?? '');
  return { key, name: person.name, beside: organisation?.name ?? address, known: true };
}
