import { addDays, type Day, type WeekendPolicy } from './day.ts';

/** What a holiday is called: a word without slots. */
type HolidayName = Record<'en' | 'cn' | 'tw', string>;

/** On which days nobody is at work in a country. */
export interface RestCalendar {
  /** Two letters, as `TW`. */
  country: string;
  /** Days of the week that are free: Monday is 1. */
  weekend: readonly number[];
  /**
   * The years whose holidays are known: up to `published` as they were announced, from then to
   * `last` as the law of today has them. `undefined`: of no year.
   */
  years: { first: number; published: number; last: number } | undefined;
  /** Public holidays, on weekdays or not, with their names. */
  rest: ReadonlyMap<Day, HolidayName>;
  /** Days of a weekend on which people work in exchange for a holiday (调休). */
  work: ReadonlySet<Day>;
}

/** Where nothing is known of a country: Saturday and Sunday are free. */
export const WEEKENDS_ONLY: RestCalendar = {
  country: '',
  weekend: [6, 7],
  years: undefined,
  rest: new Map(),
  work: new Set(),
};

/** Whether nobody is at work on a day, as far as it is known. */
export function isRestDay({ weekend, rest, work }: RestCalendar, day: Day): boolean {
  if (rest.has(day)) return true;
  return weekend.includes(Temporal.PlainDate.from(day).dayOfWeek) && !work.has(day);
}

/**
 * Moves a day on which nobody is at work to the next one on which they are, or to the one before;
 * long holidays are gone past. Of a year that is not covered only weekends are known.
 */
export function workingDay(day: Day, policy: WeekendPolicy, calendar: RestCalendar): Day {
  if (policy === 'none') return day;
  let on = day;
  while (isRestDay(calendar, on)) on = addDays(on, policy === 'forward' ? 1 : -1);
  return on;
}

/** Whether the holidays of a year are known. */
export function isCovered({ years }: RestCalendar, year: number): boolean {
  return years !== undefined && year >= years.first && year <= years.last;
}

/** Whether the holidays of a year are computed, since they are not announced yet. */
export function isComputed(calendar: RestCalendar, year: number): boolean {
  return isCovered(calendar, year) && year > (calendar.years?.published ?? 0);
}
