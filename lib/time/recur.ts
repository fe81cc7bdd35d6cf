import { addDays, addMonths, dayOf, daysBetween, type Day } from './day.ts';
import { monthDayOf } from './month-day.ts';
import { firstFrom, lastBefore } from './yearly.ts';

export const UNITS = ['day', 'week', 'month', 'year'] as const;

/** How far apart the times of something are: every `count` days, weeks, months or years. */
export interface Every {
  count: number;
  unit: (typeof UNITS)[number];
}

/** The days on which something comes. */
export interface Times {
  /** The first one on a day or after it; `undefined` where it does not come any more. */
  from: (day: Day) => Day | undefined;
  /** The last one before a day; `undefined` where it had not come yet. */
  before: (day: Day) => Day | undefined;
}

const IN_DAYS = { day: 1, week: 7 } as const;
const IN_MONTHS = { month: 1, year: 12 } as const;

/** The day that comes `times` times `every` after one. What a short month lacks is its last day. */
function later(day: Day, { count, unit }: Every, times: number): Day {
  return unit === 'day' || unit === 'week'
    ? addDays(day, times * count * IN_DAYS[unit])
    : addMonths(day, times * count * IN_MONTHS[unit]);
}

/** Months from the month of one day to that of another, whatever their days. */
function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** How often it came up to a day: the number of that time, or of the next where its month is begun. */
function timesUntil(anchor: Day, { count, unit }: Every, day: Day): number {
  const passed =
    unit === 'day' || unit === 'week'
      ? daysBetween(anchor, day) / IN_DAYS[unit]
      : monthsBetween(anchor, day) / IN_MONTHS[unit];
  return Math.floor(passed / count);
}

/**
 * Again and again from a first date on. Each time is computed from that date itself, so that none
 * changes the next: monthly from the 31st comes on 28 February, 31 March and 30 April.
 */
function again(anchor: Day, every: Every): Times {
  return {
    from: (day) => {
      if (day <= anchor) return anchor;
      const times = timesUntil(anchor, every, day);
      const on = later(anchor, every, times);
      return on >= day ? on : later(anchor, every, times + 1);
    },
    before: (day) => {
      if (day <= anchor) return undefined;
      const times = timesUntil(anchor, every, day);
      const on = later(anchor, every, times);
      return on < day ? on : later(anchor, every, times - 1);
    },
  };
}

/**
 * When something comes: on one date, from that date on again and again, or each year on a day of the
 * year, by the sun or by the moon.
 * @param from `YYYY-MM-DD`, or a day of the year as it is stored
 * @param every left out: once, or every year where `from` is a day of the year, which has no first
 * year to count several from
 * @returns `undefined` where that is no such day
 */
export function timesOf(from: string, every?: Every): Times | undefined {
  const date = dayOf(from);
  if (date) return every ? again(date, every) : once(date);
  const yearly = monthDayOf(from);
  if (!yearly || (every && (every.unit !== 'year' || every.count !== 1))) return undefined;
  return { from: (day) => firstFrom(yearly, day), before: (day) => lastBefore(yearly, day) };
}

const once = (date: Day): Times => ({
  from: (day) => (date >= day ? date : undefined),
  before: (day) => (date < day ? date : undefined),
});

/** When it comes next where that counts from the day on which it was last done. */
export function afterDone(done: Day, every: Every): Day {
  return later(done, every, 1);
}
