import type { EvergreenDb } from '../../db/db.ts';
import { ROLL_UP_TO } from '../forget-search.ts';
import { partOf, rowsIn } from './columns.ts';
import type { Row } from './row.ts';

/** Raised when rows are made otherwise than before: what was stored is then made anew. */
const FORM = '1';
/** Small records are read slowly, large ones are written slowly. */
const PART = 5000;

/** The rows that are stored, and the last change that they know; `undefined` where there are none. */
export async function storedRoll(
  db: EvergreenDb,
): Promise<{ rows: Row[]; upTo: string } | undefined> {
  return db.transaction('r', db.roll, db.device, async () => {
    const [known, parts] = await Promise.all([db.device.get(ROLL_UP_TO), db.roll.toArray()]);
    const [form, upTo] = known?.value.split(' ') ?? [];
    if (form !== FORM || upTo === undefined) return undefined;
    return { rows: parts.flatMap(rowsIn), upTo };
  });
}

/**
 * Stores the rows for the next start. Answers `false`, and stores nothing, when something was written
 * after the last change that they know: somebody may have been erased.
 */
export async function keepRoll(
  db: EvergreenDb,
  rows: readonly Row[],
  upTo: string,
): Promise<boolean> {
  return db.transaction('rw', db.roll, db.device, db.changes, async () => {
    if ((await db.changes.where('stamp').above(upTo).limit(1).count()) > 0) return false;
    await db.roll.clear();
    for (let at = 0; at < rows.length; at += PART) {
      await db.roll.put(partOf(rows.slice(at, at + PART), at / PART));
    }
    await db.device.put({ key: ROLL_UP_TO, value: `${FORM} ${upTo}` });
    return true;
  });
}
