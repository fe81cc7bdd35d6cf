import type { Entry } from './change.ts';
import type { EvergreenDb } from './db.ts';

/** Places in the change log: the records of an entry, by its stamp, as `placeOf` names them. */
export type Places = Map<string, Set<string>>;

/** How a record is named among those that share an entry. */
export const placeOf = (key: IDBValidKey): string => JSON.stringify(key);

/**
 * Takes records out of the change log, also where they share an entry with others. Part of a
 * transaction.
 */
export async function forgetChanges(db: EvergreenDb, places: Places): Promise<void> {
  const stamps = [...places.keys()];
  const entries = await db.changes.bulkGet(stamps);
  await db.changes.bulkDelete(stamps);
  const left = entries.flatMap((entry) => (entry && rest(entry, places.get(entry.stamp))) ?? []);
  await db.changes.bulkAdd(left);
}

/** What is left of an entry; `undefined` where that is nothing. */
function rest(entry: Entry, gone: ReadonlySet<string> = new Set()): Entry | undefined {
  if (!('rows' in entry)) return undefined;
  const kept = entry.keys.flatMap((key, index) =>
    gone.has(placeOf(key)) ? [] : [{ key, row: entry.rows[index] ?? {} }],
  );
  if (kept.length === 0) return undefined;
  return { ...entry, keys: kept.map(({ key }) => key), rows: kept.map(({ row }) => row) };
}
