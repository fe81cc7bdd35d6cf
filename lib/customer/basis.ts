import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { masked } from './numbers.ts';
import { person as shape, type Person } from './person.ts';

export type Basis = NonNullable<Person['basis']>;

/**
 * Notes on which ground a dossier is kept; `undefined` takes the note away.
 * @throws ZodError when it is no such note; nothing is changed then
 */
export async function setBasis(
  db: EvergreenDb,
  personId: string,
  given: Basis | undefined,
  hand: Hand,
): Promise<Done<void>> {
  const read = shape.shape.basis.parse(given);
  const basis = read?.from ? { ...read, from: masked(read.from) } : read;
  return together(db, async () => {
    await db.people.update(personId, { basis, ...touched(hand) });
  });
}
