import type { EvergreenDb } from '../../../lib/db/db.ts';

/** Everything that is stored, to the byte, but the log of how it came about. */
export async function dump(db: EvergreenDb): Promise<string> {
  const tables = db.tables.filter(({ name }) => !['changes', 'device'].includes(name));
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(rows, undefined, 1);
}
