import type { EvergreenDb } from '../db/db.ts';
import type { LineKind } from './line-kind.ts';

const TABLES: LineKind['table'][] = ['haystacks', 'noteHaystacks'];

/** Where a device keeps the last change that the stored rows of the table know. */
export const ROLL_UP_TO = 'roll';

/** Forgets all that is stored for search and table, so that nobody who was erased is left in it. */
export async function forgetSearch(db: EvergreenDb): Promise<void> {
  await Promise.all(TABLES.map((table) => db[table].clear()));
  await db.roll.clear();
  await db.device.bulkDelete([...TABLES, ROLL_UP_TO]);
}
