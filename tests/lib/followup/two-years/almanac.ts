import type { WeekendPolicy } from '../../../../lib/time/day.ts';
import type { RestCalendar } from '../../../../lib/time/rest-days.ts';

/**
 * Days as whole numbers, and what each is called: looked up day by day, so that nothing of how the
 * program computes dates is taken over.
 */
const MS = 86_400_000;

export const numberOf = (day: string) => Date.parse(`${day}T00:00Z`) / MS;
export const dayOf = (number: number) =>
  written[number - FIRST] ?? new Date(number * MS).toISOString().slice(0, 10);
/** The day of an instant in Greenwich. */
export const numberAt = (at: number) => Math.floor(at / MS);

const FIRST = numberOf('2024-01-01');
const LAST = numberOf('2031-12-31');
const written = Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
  new Date((FIRST + at) * MS).toISOString().slice(0, 10),
);

/** 1970-01-01 was a Thursday. */
const isWeekendDay = (number: number) => [2, 3].includes(((number % 7) + 7) % 7);

function isFree(number: number, calendar: RestCalendar | undefined): boolean {
  const isWeekend = isWeekendDay(number);
  if (!calendar) return isWeekend;
  const day = dayOf(number);
  return calendar.rest.has(day) || (isWeekend && !calendar.work.has(day));
}

/** Goes on, or back, day by day until people are at work. */
export function atWork(number: number, way: WeekendPolicy, calendar?: RestCalendar): number {
  if (way === 'none') return number;
  let day = number;
  while (isFree(day, calendar)) day += way === 'forward' ? 1 : -1;
  return day;
}

/** Every day by what it is called in its year, `2026 12-05` and `2026 lunar leap 06-01`. */
const called = new Map<string, number>();
const two = (number: number) => String(number).padStart(2, '0');
for (let number = FIRST; number <= LAST; number++) {
  const day = Temporal.PlainDate.from(dayOf(number));
  called.set(`${day.year} ${day.toString().slice(5)}`, number);
  const moon = day.withCalendar('chinese');
  const leap = moon.monthCode.endsWith('L') ? 'leap ' : '';
  called.set(`${moon.year} lunar ${leap}${moon.monthCode.slice(1, 3)}-${two(moon.day)}`, number);
}

/** What a day of the year is kept on: the first of these that a year has. */
function names(value: string): string[] {
  const nearest = (name: string) => {
    if (name.startsWith('lunar') && name.endsWith('30')) return [name, `${name.slice(0, -2)}29`];
    return name === '02-29' ? [name, '02-28'] : [name];
  };
  const plain = value.replace('leap ', '');
  return [...nearest(value), ...(plain === value ? [] : nearest(plain))];
}

const known = new Map<string, number[]>();

/** Every day on which a day of the year is kept, in order. */
export function yearly(value: string): number[] {
  const found =
    known.get(value) ??
    [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => {
      const name = names(value).find((one) => called.has(`${year} ${one}`));
      return (name !== undefined && called.get(`${year} ${name}`)) || [];
    });
  known.set(value, found);
  return found;
}

/** The same day so many months later, or the last day of a month that is shorter. */
export function monthsLater(number: number, months: number): number {
  const from = new Date(number * MS);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const month = new Date(first).getUTCMonth();
  let day = first / MS + from.getUTCDate() - 1;
  while (new Date(day * MS).getUTCMonth() !== month) day--;
  return day;
}
