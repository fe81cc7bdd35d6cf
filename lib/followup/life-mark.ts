import { together, type EvergreenDb } from '../db/db.ts';
import { stampsFrom } from '../db/stamp.ts';
import { instantOf, type Day } from '../time/day.ts';

/** Where this device keeps how far its customers are planned. */
const KEY = 'dates';
/** The earliest clocks are so far ahead of Greenwich, ms. */
const EARLIEST = 14 * 60 * 60_000;

/** How far the customers are planned. */
export interface LifeMark {
  /** By which rules: with others, everybody is planned anew. */
  rules: string;
  /** For which day. */
  day: Day;
  /** The last change that was followed. */
  stamp: string;
  /** While everybody is planned: the last one who is. */
  person?: string | undefined;
  /** For which day everybody was planned last. */
  all?: Day;
}

export async function readMark(db: EvergreenDb): Promise<LifeMark | undefined> {
  const stored = await db.device.get(KEY);
  // Written by `takeStep` alone.
  return stored && (JSON.parse(stored.value) as LifeMark);
}

/** The stamp of the newest change; empty in an empty database. */
export async function lastStamp(db: EvergreenDb): Promise<string> {
  const [last = ''] = await db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
  return last;
}

/**
 * Takes one step in a transaction, and keeps with it how far that is. What the step itself writes is
 * planned already and is not followed.
 */
export async function takeStep(
  db: EvergreenDb,
  step: (mark: LifeMark | undefined) => Promise<LifeMark | undefined>,
): Promise<void> {
  await together(db, async () => {
    const before = await lastStamp(db);
    const mark = await step(await readMark(db));
    if (!mark) return;
    const stamp = mark.stamp >= before ? await lastStamp(db) : mark.stamp;
    await db.device.put({ key: KEY, value: JSON.stringify({ ...mark, stamp }) });
  });
}

/** The mark of a clock that was set back: what was planned while it was ahead is planned once more. */
export function setBack(mark: LifeMark, day: Day): LifeMark {
  if (mark.all !== undefined && mark.all > day) return { ...mark, day, all: day, person: '' };
  const since = stampsFrom(Math.max(0, instantOf(day, '00:00', 'UTC') - EARLIEST));
  return { ...mark, day, stamp: since < mark.stamp ? since : mark.stamp };
}
