import type { EvergreenDb } from '../db/db.ts';
import type { Visit } from '../visit/visit.ts';
import { addDays, type Day } from '../time/day.ts';
import { isRestDay, WEEKENDS_ONLY } from '../time/rest-days.ts';
import type { DatePolicy } from './cadence.ts';
import type { Reminder } from './reminder.ts';
import type { Load } from './spread.ts';

/** Things that are read ahead at once. */
const MOST = 5000;

/** Days into which a burst is spread. */
const AHEAD = 30;

/** What is shown from `from` to `to`, both included, by index. */
export async function comingBetween(db: EvergreenDb, from: Day, to: Day): Promise<Reminder[]> {
  return db.reminders
    .where('[state+showOn]')
    .between(['open', from], ['open', to], true, true)
    .limit(MOST)
    .toArray();
}

/** Which customers each day has. */
export function loadOf(coming: readonly Reminder[]): Load {
  const days = Map.groupBy(coming, ({ showOn }) => showOn);
  return new Map(
    [...days].map(([day, things]) => [day, new Set(things.map(({ personId }) => personId))]),
  );
}

/** The days after one that work may be moved to; where days off are not kept free, all of them. */
export function daysAfter(day: Day, { weekends, calendar = WEEKENDS_ONLY }: DatePolicy): Day[] {
  return Array.from({ length: AHEAD }, (_, away) => addDays(day, away + 1)).filter(
    (one) => weekends === 'none' || !isRestDay(calendar, one),
  );
}

/** The visits that these reminders stand for, by the id of the reminder. */
export async function visitsOf(
  db: EvergreenDb,
  reminders: readonly Reminder[],
): Promise<Map<string, Visit>> {
  const those = reminders.filter(({ cadence }) => cadence === 'visit');
  const visits = await db.visits.bulkGet(those.map(({ anchor }) => anchor));
  return new Map(
    those.flatMap(({ id }, at) => {
      const visit = visits[at];
      return visit ? [[id, visit] as const] : [];
    }),
  );
}
