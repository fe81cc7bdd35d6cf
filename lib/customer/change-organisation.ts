import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { present } from './domains.ts';
import { masked } from './numbers.ts';
import { line } from './person.ts';

/**
 * Renames an organisation and notes what was agreed for everybody there (1.28). Empty terms are
 * forgotten; card and identity numbers in them are masked (1.22).
 * @throws ZodError when the name is empty or too long; nothing is changed then
 */
export async function changeOrganisation(
  db: EvergreenDb,
  id: string,
  change: { name: string; terms: string },
  hand: Hand,
): Promise<Done<void>> {
  const name = line.parse(change.name);
  const terms = masked(change.terms.trim()) || undefined;
  return together(db, async () => {
    await present(db, id);
    await db.organisations.update(id, { name, terms, ...touched(hand) });
  });
}

/**
 * Removes an organisation that nobody is at. Who was there once keeps the day and the entry in the
 * timeline, which tells its name.
 * @throws Error when somebody is there
 */
export async function removeOrganisation(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, async () => {
    if ((await db.people.where('organisationId').equals(id).count()) > 0) {
      throw new Error('Somebody is at that organisation');
    }
    await db.organisations.delete(id);
  });
}
