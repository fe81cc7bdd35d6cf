import { addDays, type Day } from './day.ts';
import { weekdayOf } from './hours.ts';
import type { RestCalendar } from './rest-days.ts';

/** When somebody works: their own days of rest, and the holidays of their country where they are known. */
export interface Work {
  /** 0 for Sunday to 6. */
  restDays: readonly number[];
  calendar?: RestCalendar | undefined;
}

/** The longest holidays, with the weekends about them, are shorter. */
const LONGEST = 30;

function isWorked(day: Day, { restDays, calendar }: Work): boolean {
  if (calendar?.rest.has(day)) return false;
  return !restDays.includes(weekdayOf(day)) || calendar?.work.has(day) === true;
}

function firstWorked(day: Day, step: 1 | -1, work: Work): Day {
  const days = Array.from({ length: LONGEST }, (_, after) => addDays(day, step * (after + 1)));
  return days.find((one) => isWorked(one, work)) ?? addDays(day, step);
}

/** The first day after `day` that is worked on; the next one where none is. */
export const nextWorkday = (day: Day, work: Work): Day => firstWorked(day, 1, work);

/** The last day before `day` that is worked on; the one before where none is. */
const lastWorkday = (day: Day, work: Work): Day => firstWorked(day, -1, work);

/** When something of `day` is got ready: on the last day before it that is worked on, and not before today. */
export function dayToPrepare(day: Day, today: Day, work: Work): Day {
  const before = lastWorkday(day, work);
  return before < today ? today : before;
}
