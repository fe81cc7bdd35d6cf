import type { EvergreenDb } from './db.ts';
import { reverted, same, type Change } from './change.ts';
import { together } from './db.ts';

/** The records were changed again since: undoing would throw the newer change away. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

/**
 * Takes all changes of a batch back, so that every record is again as it was, to the byte. The
 * undoing is itself a batch, and can be undone.
 * @throws ChangedSinceError when a field was changed again; nothing is undone then
 */
export async function undo(db: EvergreenDb, batch: string): Promise<string | undefined> {
  const done = await together(db, async () => {
    const changes = await db.changes.where('batch').equals(batch).toArray();
    for (const change of changes.reverse()) await takeBack(db, change);
  });
  return done.batch;
}

async function takeBack(db: EvergreenDb, change: Change): Promise<void> {
  const table = db.table<Record<string, unknown>, IDBValidKey>(change.table);
  const now = await table.get(change.key);
  const untouched = change.after
    ? now && Object.entries(change.after).every(([field, value]) => same(now[field], value))
    : !now;
  if (!untouched) throw new ChangedSinceError(`${change.table} was changed since`);
  if (change.kind === 'created') await table.delete(change.key);
  else await table.put(reverted(now ?? {}, change));
}

/** The newest batch, for "undo the last change"; `undefined` in an empty database. */
export async function lastBatch(db: EvergreenDb): Promise<string | undefined> {
  return (await db.changes.orderBy('stamp').last())?.batch;
}
