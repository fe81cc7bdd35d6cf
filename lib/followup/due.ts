import Dexie from 'dexie';
import type { EvergreenDb } from '../db/db.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Reminder } from './reminder.ts';

/** Most reminders that one list shows; the rest stays counted and comes up as these are closed. */
const LIST = 200;

/** Open reminders that are shown on `today`: by index only, however many there are. */
export async function dueBy(db: EvergreenDb, today: Day, most = LIST): Promise<Reminder[]> {
  return db.reminders
    .where('[state+showOn]')
    .between(['open', Dexie.minKey], ['open', today], true, true)
    .limit(most)
    .toArray();
}

/** How many are due, counted up to `most`. */
export async function countDue(db: EvergreenDb, today: Day, most: number): Promise<number> {
  const keys = await db.reminders
    .where('[state+showOn]')
    .between(['open', Dexie.minKey], ['open', today], true, true)
    .limit(most)
    .primaryKeys();
  return keys.length;
}

/** The next date after `today` on which something is due. */
export async function nextDueDay(db: EvergreenDb, today: Day): Promise<Day | undefined> {
  const next = await db.reminders
    .where('[state+showOn]')
    // From the next day on: past a bound that is left out, a browser goes record by record.
    .between(['open', addDays(today, 1)], ['open', Dexie.maxKey], true, true)
    .first();
  return next?.showOn;
}
