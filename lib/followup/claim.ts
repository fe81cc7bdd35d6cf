import Dexie from 'dexie';
import { changesSince } from '../db/changes-since.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Day } from '../time/day.ts';
import type { Reminder } from './reminder.ts';

/** A claim that was not carried out within this time is free again: its worker died, ms. */
const CLAIM_LASTS = 60_000;
/** Most that one look goes through: who comes back to more than that is told of so many. */
const MOST = 5000;
/** More changes than this are an import: then all that is due is looked at. */
const MOST_CHANGES = 500;
/** Where this device keeps how far it has announced. */
const MARK = 'announced';

/** All that is shown until a day was announced, but for what was changed after a stamp of the log. */
interface Mark {
  until: Day;
  stamp: string;
}

/** One occurrence: what is put off comes up again. */
const occurrenceOf = ({ id, showOn }: Reminder) => `${id}@${showOn}`;

/**
 * Claims the open reminders that nobody announced yet and that are shown until a day. Each goes to
 * one caller only, however many ask at once; to the next one when that one died before it told.
 * What was announced long ago is not read again, so that a long list costs no more than a short one.
 * @param now epoch ms
 */
export async function claim(db: EvergreenDb, until: Day, now: number): Promise<Reminder[]> {
  const tables = [db.reminders, db.notices, db.device, db.changes];
  return db.transaction('rw', tables, async () => {
    const [stamp = ''] = await db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
    const maybe = await changedOrNew(db, until);
    const known = await db.notices.bulkGet(maybe.map(occurrenceOf));
    const waiting = maybe.filter((_, index) => known[index]?.shownAt === undefined);
    if (waiting.length === 0) {
      // Only now: what was claimed and not told is looked for again.
      const mark: Mark = { until, stamp };
      await db.device.put({ key: MARK, value: JSON.stringify(mark) });
    }
    const claims = new Map(known.map((notice) => [notice?.id, notice?.claimedAt]));
    // A clock set back makes a claim look as if it came from the future: it still counts.
    const isFree = (at: number | undefined) => at === undefined || Math.abs(now - at) > CLAIM_LASTS;
    const free = waiting.filter((reminder) => isFree(claims.get(occurrenceOf(reminder))));
    await db.notices.bulkPut(free.map((one) => ({ id: occurrenceOf(one), claimedAt: now })));
    return free;
  });
}

/** Notes that claimed reminders were announced. */
export async function announced(db: EvergreenDb, reminders: Reminder[], now: number) {
  await db.notices.bulkPut(
    reminders.map((reminder) => ({ id: occurrenceOf(reminder), claimedAt: now, shownAt: now })),
  );
}

/** What came up or was changed since the mark, the longest overdue first. */
async function changedOrNew(db: EvergreenDb, until: Day): Promise<Reminder[]> {
  const stored = await db.device.get(MARK);
  // Written by `claim` alone.
  const mark = stored && (JSON.parse(stored.value) as Mark);
  const changes = mark && (await changesSince(db, mark.stamp, MOST_CHANGES));
  if (!changes) return shown(db, Dexie.minKey, until);
  const ids = changes.flatMap(({ table, key }) =>
    table === 'reminders' && typeof key === 'string' ? [key] : [],
  );
  const changed = await db.reminders.bulkGet([...new Set(ids)]);
  const old = changed
    .filter((reminder) => reminder !== undefined)
    .filter(({ state, showOn }) => state === 'open' && showOn <= mark.until && showOn <= until);
  return [...old, ...(await shown(db, mark.until, until))];
}

/**
 * Open reminders that are shown after one day and until another; of very many the longest overdue.
 * Never from the end: a browser goes back over what was deleted a hundred times slower than forth.
 */
async function shown(
  db: EvergreenDb,
  after: Day | typeof Dexie.minKey,
  until: Day,
): Promise<Reminder[]> {
  return db.reminders
    .where('[state+showOn]')
    .between(['open', after], ['open', until], false, true)
    .limit(MOST)
    .toArray();
}
