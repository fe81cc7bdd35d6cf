import Dexie from 'dexie';
import { isContact } from '../customer/timeline.ts';
import type { EvergreenDb } from '../db/db.ts';
import { addDays, instantOf, type Day } from '../time/day.ts';
import { isOwed, type Harms } from './order.ts';
import type { Reminder } from './reminder.ts';

/** Due things that are read at once; of more than these the list says that there are more. */
const MOST = 300;

/** What is due, in no order yet. */
export interface DueList {
  due: Reminder[];
  harms: Harms;
  /** There is more than was read. */
  full: boolean;
}

/**
 * Everything that is due, by index only. Promises, complaints and jobs are asked for one by one, so
 * that they are in it however many thousand steps are due.
 */
export async function dueList(db: EvergreenDb, today: Day, most = MOST): Promise<DueList> {
  const [owed, rest] = await Promise.all([
    Promise.all(['promise', 'complaint', 'job'].map((kind) => dueOf(db, kind, today, most))),
    db.reminders
      .where('[state+showOn]')
      .between(['open', Dexie.minKey], ['open', today], true, true)
      .limit(most)
      .toArray(),
  ]);
  const due = [...owed.flat(), ...rest.filter((reminder) => !isOwed(reminder))];
  const promised = due.filter(({ cadence }) => cadence === 'promise');
  const promises = await db.promises.bulkGet(promised.map(({ anchor }) => anchor));
  const harmful = new Set(
    promises.flatMap((promise) => (promise?.affectsOthers ? promise.id : [])),
  );
  const harms: Harms = ({ cadence, anchor }) => cadence === 'promise' && harmful.has(anchor);
  return { due, harms, full: rest.length === most };
}

function dueOf(db: EvergreenDb, kind: string, today: Day, most: number): Promise<Reminder[]> {
  return db.reminders
    .where('[state+cadence+showOn]')
    .between(['open', kind, Dexie.minKey], ['open', kind, today], true, true)
    .limit(most)
    .toArray();
}

/** With whom the user dealt on a day: tried or spoken with, or something of theirs was closed. */
export async function handledOn(db: EvergreenDb, day: Day, zone: string): Promise<Set<string>> {
  const [from, to] = [day, addDays(day, 1)].map((one) => instantOf(one, '00:00', zone));
  const [events, closed] = await Promise.all([
    db.events.where('happenedAt').between(from, to).toArray(),
    db.reminders.where('closedAt').between(from, to).toArray(),
  ]);
  return new Set([
    ...events.filter((event) => isContact(event) || event.outcome).flatMap(({ people }) => people),
    ...closed.flatMap(({ state, personId }) => (state === 'cancelled' ? [] : personId)),
  ]);
}
