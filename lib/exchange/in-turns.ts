import type { EvergreenDb } from '../db/db.ts';

/**
 * Writes in small goes, so that the page has its turn between two of them, and the next is handed over
 * before the last is done: the database need not wait for the page. Part of a transaction.
 */
export async function inTurns(
  db: EvergreenDb,
  writes: readonly (() => PromiseLike<unknown>)[],
): Promise<void> {
  const going: PromiseLike<unknown>[] = [];
  let failed: { error: unknown } | undefined;
  const mind = (error: unknown) => {
    failed ??= { error };
  };
  for (const write of writes) {
    // Asked before the write, it is answered as soon as the database has come so far.
    const turn = db.imports.limit(1).primaryKeys();
    going.push(write().then(undefined, mind));
    await turn;
    if (failed) break;
  }
  await Promise.all(going);
  if (failed) throw failed.error;
}
