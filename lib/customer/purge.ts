import type { EvergreenDb } from '../db/db.ts';
import { erasePeople } from './erase.ts';
import { keptSince } from './trashed.ts';

/**
 * Erases whoever has been in the trash for its thirty days. Whoever came back since, from a backup,
 * only leaves the trash.
 * @param now epoch ms
 * @returns how many were erased
 */
export async function purgeTrash(db: EvergreenDb, now: number): Promise<number> {
  const due = await db.trash.where('removedAt').belowOrEqual(keptSince(now)).primaryKeys();
  if (due.length === 0) return 0;
  const people = await db.people.bulkGet(due);
  const gone = due.filter((_, index) => !people[index]);
  await db.trash.bulkDelete(due.filter((_, index) => people[index]));
  if (gone.length > 0) await erasePeople(db, gone);
  return gone.length;
}
