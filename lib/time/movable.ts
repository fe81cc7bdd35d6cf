import type { Day } from './day.ts';

/**
 * Solar terms: the sun is at a certain place, counted in China's time. The month, and on which day of
 * it the term fell in the year 2000, with the part of the day.
 */
const TERMS = {
  qingming: { month: 4, start: 4.81 },
  winterSolstice: { month: 12, start: 21.94 },
} as const;

/** What comes on another day each year of the common calendar, and not by the moon. */
export type Movable =
  | { term: keyof typeof TERMS }
  /** The nth such weekday of a month: Monday is 1. */
  | { weekday: number; nth: number; month: number }
  /** Days after Easter Sunday. */
  | { easter: number };

const dayOn = (year: number, month: number, day: number) =>
  new Temporal.PlainDate(year, month, day);

/** The usual formula; from 2022 to 2099 it has every one of the two right. */
function termIn(year: number, { month, start }: { month: number; start: number }) {
  const years = year - 2000;
  return dayOn(year, month, Math.floor(years * 0.2422 + start) - Math.floor(years / 4));
}

function weekdayIn(
  year: number,
  { weekday, nth, month }: { [K in 'weekday' | 'nth' | 'month']: number },
) {
  const first = dayOn(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
}

/** Easter Sunday of the western churches, by the rule of Gauss as Lichtenberg wrote it. */
function easterIn(year: number) {
  const century = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const d = (19 * (year % 19) + m) % 30;
  const r = Math.floor((d + Math.floor((year % 19) / 11)) / 29);
  const fullMoon = 21 + d - r;
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - century + Math.floor(century / 4)) % 7);
  const march = fullMoon + 7 - ((fullMoon - sunday + 35) % 7);
  return dayOn(year, 3, 1).add({ days: march - 1 });
}

/** The day on which it comes in a year. */
export function inYear(movable: Movable, year: number): Day {
  if ('term' in movable) return termIn(year, TERMS[movable.term]).toString();
  if ('easter' in movable) return easterIn(year).add({ days: movable.easter }).toString();
  return weekdayIn(year, movable).toString();
}
