import { singly, sizeOf, type Change } from './change.ts';
import type { EvergreenDb } from './db.ts';

/** Entries that are read at once. */
const PAGE = 50;

/**
 * What was written after a stamp, in the order of writing; `undefined` where that is more than is
 * worth reading.
 */
export async function changesSince(
  db: EvergreenDb,
  stamp: string,
  most: number,
): Promise<Change[] | undefined> {
  const found: Change[] = [];
  for (let last = stamp; ;) {
    const page = await db.changes.where('stamp').above(last).limit(PAGE).toArray();
    const size = page.reduce((sum, entry) => sum + sizeOf(entry), found.length);
    if (size > most) return undefined;
    found.push(...singly(page));
    last = page.at(-1)?.stamp ?? last;
    if (page.length < PAGE) return found;
  }
}
