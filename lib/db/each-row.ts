import type { EntityTable } from 'dexie';

/** Records that are read at once: a cursor would take many times as long, all at once much memory. */
const PAGE = 5000;

/** Looks at every record of a table, in the order of their ids. */
export async function eachRow<T extends { id: string }>(
  table: EntityTable<T, 'id'>,
  look: (row: T) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await table.where(':id').above(last).limit(PAGE).toArray();
    for (const row of rows) look(row);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}
