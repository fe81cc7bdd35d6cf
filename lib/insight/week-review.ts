import Dexie from 'dexie';
import type { EvergreenDb } from '../db/db.ts';
import type { Reminder } from '../followup/reminder.ts';
import { addDays, type Day } from '../time/day.ts';
import { touchesIn, type Touches } from './touches.ts';
import { mondayOf, weekFrom } from './week.ts';

/** Things of one kind that a review lists. */
const MOST = 500;

/** How a week went. */
export interface WeekReview {
  thisWeek: Touches;
  lastWeek: Touches;
  /** Promises that were kept this week. */
  kept: number;
  /** Promises whose day is over. */
  overdue: Reminder[];
  /** Steps that were skipped this week. */
  skipped: Reminder[];
  done: number;
}

/** Reads it from what happened and what was closed in the week, whatever else there is. */
export async function reviewWeek(db: EvergreenDb, today: Day, zone: string): Promise<WeekReview> {
  const monday = mondayOf(today);
  const week = weekFrom(monday, zone);
  const [thisWeek, lastWeek, closed, overdue] = await Promise.all([
    touchesIn(db, week, zone),
    touchesIn(db, weekFrom(addDays(monday, -7), zone), zone),
    db.reminders.where('closedAt').between(week.from, week.to).toArray(),
    db.reminders
      .where('[state+cadence+showOn]')
      .between(['open', 'promise', Dexie.minKey], ['open', 'promise', Dexie.maxKey])
      .filter(({ dueOn }) => dueOn < today)
      .limit(MOST)
      .toArray(),
  ]);
  const done = closed.filter(({ state }) => state === 'done');
  return {
    thisWeek,
    lastWeek,
    kept: done.filter(({ cadence }) => cadence === 'promise').length,
    overdue: overdue.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    skipped: closed.filter(({ state }) => state === 'skipped').slice(0, MOST),
    done: done.length,
  };
}
