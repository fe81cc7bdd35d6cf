import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { line } from './person.ts';

/**
 * Changes how a person is called. An emptied form of address is forgotten.
 * @throws ZodError when the name is empty or too long; nothing is changed then
 */
export async function changePerson(
  db: EvergreenDb,
  id: string,
  change: { name: string; formOfAddress: string },
  hand: Hand,
): Promise<Done<unknown>> {
  const name = line.parse(change.name);
  const formOfAddress = change.formOfAddress.trim();
  return together(db, () =>
    // Dexie deletes a property that is set to undefined.
    db.people.update(id, { name, formOfAddress: formOfAddress || undefined, ...touched(hand) }),
  );
}
