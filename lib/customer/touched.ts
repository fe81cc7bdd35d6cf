import type { Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';

/** A record, or those of its fields that a change names. */
type Fields = Record<string, unknown>;

/** The keys of what was changed in a table: the last part of each, which is a person in an address. */
export function keysIn(changes: Change[], table: string): string[] {
  return changes
    .filter((change) => change.table === table)
    .map(({ key }) => (Array.isArray(key) ? key.at(-1) : key))
    .filter((key) => typeof key === 'string');
}

/**
 * The people whom changed records of a table are about, before the change and after it.
 * @param about whom a record names
 */
export async function peopleIn(
  db: EvergreenDb,
  changes: Change[],
  table: string,
  about: (record: Fields) => unknown,
): Promise<string[]> {
  const here = changes.filter((change) => change.table === table);
  if (here.length === 0) return [];
  // A change that leaves the person alone does not name them.
  const now = await db.table<Fields, string>(table).bulkGet(keysIn(here, table));
  return [...here.flatMap(({ before, after }) => [before, after]), ...now]
    .flatMap((record) => (record ? about(record) : []))
    .filter((id) => typeof id === 'string');
}
