import { singly, type Change, type Entry } from './change.ts';
import type { EvergreenDb } from './db.ts';

/**
 * Takes everything out of the change log that is about certain records, also where they share an
 * entry with others. Part of a transaction.
 * @param about asked of whole entries first: it answers for anything that names such a record
 * @returns what was taken out
 */
export async function forgetChanges(
  db: EvergreenDb,
  about: (value: unknown) => boolean,
): Promise<Change[]> {
  const entries = await db.changes.filter(about).toArray();
  await db.changes.bulkDelete(entries.map(({ stamp }) => stamp));
  await db.changes.bulkAdd(entries.flatMap((entry) => rest(entry, about) ?? []));
  return singly(entries).filter(about);
}

/** What is left of an entry; `undefined` where that is nothing. */
function rest(entry: Entry, about: (value: unknown) => boolean): Entry | undefined {
  if (!('rows' in entry)) return undefined;
  const kept = entry.keys.flatMap((key, index) => {
    const row = entry.rows[index] ?? {};
    return about([key, row]) ? [] : [{ key, row }];
  });
  if (kept.length === 0) return undefined;
  return { ...entry, keys: kept.map(({ key }) => key), rows: kept.map(({ row }) => row) };
}
