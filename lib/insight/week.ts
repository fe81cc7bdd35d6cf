import { addDays, instantOf, type Day } from '../time/day.ts';

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** From when to when, epoch ms; the end is not in it. */
export interface Span {
  from: number;
  to: number;
}

/** The week that begins on a Monday, in the user's zone. */
export function weekFrom(monday: Day, zone: string): Span {
  const [from, to] = [monday, addDays(monday, 7)].map((day) => instantOf(day, '00:00', zone));
  return { from: from ?? 0, to: to ?? 0 };
}
