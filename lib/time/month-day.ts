import type { Day } from './day.ts';

/** MM-DD, in the calendar that the day is kept by. */
const STORED = /^(lunar (leap )?)?(\d\d)-(\d\d)$/;

/** A day of the year, its year unknown. A lunar month has at most 30 days. */
export interface MonthDay {
  lunar: boolean;
  /** In the month that some lunar years have twice, the second time. */
  leap?: true;
  month: number;
  day: number;
}

/** The most days that each month has in any year: 29 in February. */
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The most days that a month has in any year: by the moon 30. */
export function daysIn(month: number, lunar: boolean): number {
  return lunar ? 30 : (MOST_DAYS[month - 1] ?? 0);
}

/** A stored day of the year; `undefined` where it is none. */
export function monthDayOf(value: string): MonthDay | undefined {
  const found = STORED.exec(value);
  const [month, day] = [Number(found?.[3]), Number(found?.[4])];
  if (!(month >= 1 && month <= 12 && day >= 1)) return undefined;
  const lunar = !!found?.[1];
  if (day > daysIn(month, lunar)) return undefined;
  return { lunar, ...(found?.[2] && { leap: true }), month, day };
}

/** The day of the year of a date, as it is stored: by the sun, or by the moon. */
export function monthDayAt(day: Day, lunar: boolean): string {
  const date = Temporal.PlainDate.from(day).withCalendar(lunar ? 'chinese' : 'iso8601');
  // M05L: the fifth month, the second time.
  const leap = date.monthCode.endsWith('L');
  const month = Number(date.monthCode.slice(1, 3));
  return storedMonthDay({ lunar, ...(leap && { leap: true }), month, day: date.day });
}

/** How a day of the year is stored; one after the end of its month is the last of it. */
export function storedMonthDay({ lunar, leap, month, day }: MonthDay): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const calendar = lunar ? `lunar ${leap ? 'leap ' : ''}` : '';
  return `${calendar}${two(month)}-${two(Math.min(day, daysIn(month, lunar)))}`;
}
