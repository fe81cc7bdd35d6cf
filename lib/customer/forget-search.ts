import type { EvergreenDb } from '../db/db.ts';

/** Where a device keeps the last change that its stored haystacks know. */
export const UP_TO = 'haystacks';
/** The same for the stored rows of the table. */
export const ROLL_UP_TO = 'roll';

/** Forgets all that is stored for search and table, so that nobody who was erased is left in it. */
export async function forgetSearch(db: EvergreenDb): Promise<void> {
  await db.haystacks.clear();
  await db.roll.clear();
  await db.device.bulkDelete([UP_TO, ROLL_UP_TO]);
}
