import type { EvergreenDb } from '../db/db.ts';
import { hashOf } from './blocks.ts';
import type { Column } from './layout.ts';

/** Headings that are not there say nothing of a table. */
const keyOf = (header: readonly string[]) =>
  header.some(Boolean) ? `columns ${hashOf(JSON.stringify(header)).toString(36)}` : undefined;

/** What the user took the columns of a table with these headings for; to be checked by who asks. */
export async function rememberedColumns(
  db: EvergreenDb,
  header: readonly string[],
): Promise<unknown> {
  const key = keyOf(header);
  const stored = key === undefined ? undefined : await db.device.get(key);
  return stored && JSON.parse(stored.value);
}

/** Remembers what the columns of a table with these headings are. */
export async function rememberColumns(
  db: EvergreenDb,
  header: readonly string[],
  columns: readonly Column[],
): Promise<void> {
  const key = keyOf(header);
  if (key !== undefined) await db.device.put({ key, value: JSON.stringify(columns) });
}
