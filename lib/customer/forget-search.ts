import type { EvergreenDb } from '../db/db.ts';

/** Where a device keeps the last change that its stored haystacks know. */
export const UP_TO = 'haystacks';

/** Forgets all that is stored for the search, so that nobody who was erased is left in it. */
export async function forgetSearch(db: EvergreenDb): Promise<void> {
  await db.haystacks.clear();
  await db.device.delete(UP_TO);
}
