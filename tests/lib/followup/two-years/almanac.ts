import type { WeekendPolicy } from '../../../../lib/time/day.ts';

/**
 * Days as whole numbers, and what each is called: looked up day by day, so that nothing of how the
 * program computes dates is taken over.
 */
const MS = 86_400_000;

export const numberOf = (day: string) => Date.parse(`${day}T00:00Z`) / MS;
export const dayOf = (number: number) => new Date(number * MS).toISOString().slice(0, 10);
/** The day of an instant in Greenwich. */
export const numberAt = (at: number) => Math.floor(at / MS);

const isWeekend = (number: number) => [0, 6].includes(new Date(number * MS).getUTCDay());

/** Goes on, or back, day by day until it is no weekend. */
export function offWeekend(number: number, weekends: WeekendPolicy): number {
  let day = number;
  while (weekends !== 'none' && isWeekend(day)) day += weekends === 'forward' ? 1 : -1;
  return day;
}

const FIRST = numberOf('2024-01-01');
const LAST = numberOf('2031-12-31');

/** Every day by what it is called in its year, `2026 12-05` and `2026 lunar leap 06-01`. */
const called = new Map<string, number>();
const two = (number: number) => String(number).padStart(2, '0');
for (let number = FIRST; number <= LAST; number++) {
  const day = Temporal.PlainDate.from(dayOf(number));
  called.set(`${day.year} ${day.toString().slice(5)}`, number);
  const moon = day.withCalendar('chinese');
  const month = moon.monthCode.endsWith('L') ? `leap ${moon.monthCode.slice(1, 3)}` : moon.monthCode.slice(1);
  called.set(`${moon.year} lunar ${month}-${two(moon.day)}`, number);
}

/** What a day of the year is kept on, the first of these that a year has. */
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
export function occurrences(value: string): number[] {
  const found =
    known.get(value) ??
    [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => {
      const name = names(value).find((one) => called.has(`${year} ${one}`));
      return (name !== undefined && called.get(`${year} ${name}`)) || [];
    });
  known.set(value, found);
  return found;
}
