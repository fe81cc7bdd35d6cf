import type { EvergreenDb } from '../db/db.ts';
import type { Counterpart } from './counterparts.ts';
import { peopleAt } from './find.ts';
import type { Person } from './person.ts';

/** Somebody of a page to whom something can be filed: known by their dossier, or a newcomer. */
export interface Offered {
  seen: Counterpart;
  person?: Person;
}

/** The page's people; of an address that several share, each of them. */
export async function offered(db: EvergreenDb, people: Counterpart[]): Promise<Offered[]> {
  const known = await Promise.all(people.map(({ address }) => peopleAt(db, address)));
  return people.flatMap((seen, index): Offered[] => {
    const at = known[index] ?? [];
    return at.length === 0 ? [{ seen }] : at.map((person) => ({ seen, person }));
  });
}
