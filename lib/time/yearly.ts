import { addDays, type Day } from './day.ts';
import type { MonthDay } from './month-day.ts';

const calendarOf = ({ lunar }: MonthDay) => (lunar ? 'chinese' : 'iso8601');

/**
 * The day in one year of its calendar. Where that year does not have it, it is the nearest one before:
 * 29 February is the 28th, the 30th of a short lunar month the 29th, and a leap month that does not
 * come is the month that it would repeat. Always computed from the day itself, so that no year
 * without it changes the next.
 */
function inYear(date: MonthDay, year: number): Day {
  const month = String(date.month).padStart(2, '0');
  return Temporal.PlainDate.from(
    {
      calendar: calendarOf(date),
      year,
      monthCode: `M${month}${date.lunar && date.leap ? 'L' : ''}`,
      day: date.day,
    },
    { overflow: 'constrain' },
  )
    .withCalendar('iso8601')
    .toString();
}

const yearOf = (day: Day, date: MonthDay) =>
  Temporal.PlainDate.from(day).withCalendar(calendarOf(date)).year;

/** The first time that a day of the year comes on `from` or later. */
export function firstFrom(date: MonthDay, from: Day): Day {
  const year = yearOf(from, date);
  const first = inYear(date, year);
  return first >= from ? first : inYear(date, year + 1);
}

/** The last time that it came before `day`. */
export function lastBefore(date: MonthDay, day: Day): Day {
  const year = yearOf(addDays(day, -1), date);
  const last = inYear(date, year);
  return last < day ? last : inYear(date, year - 1);
}
