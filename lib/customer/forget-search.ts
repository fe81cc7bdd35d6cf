import type { EvergreenDb } from '../db/db.ts';
import type { LineKind } from './line-kind.ts';

const TABLES: LineKind['table'][] = ['haystacks', 'noteHaystacks'];

/** Forgets all that is stored for the search, so that nobody who was erased is left in it. */
export async function forgetSearch(db: EvergreenDb): Promise<void> {
  await Promise.all(TABLES.map((table) => db[table].clear()));
  await db.device.bulkDelete(TABLES);
}
