import { addDays, daysBetween, type Day } from '../time/day.ts';

/** With fewer purchases there is no rhythm to speak of: nobody is judged by one or two. */
const LEAST = 3;
/** So many times the usual while, and something is the matter. */
const TIMES = 2;

/** How somebody buys. */
export interface Rhythm {
  /** Usual days from one purchase to the next: the median, which one odd purchase does not move. */
  days: number;
  /** The day from which their silence stands out. */
  missedOn: Day;
}

/**
 * The customer's own rhythm, from the days on which they bought (3.15); `undefined` where there are too
 * few to tell.
 * @param boughtOn in any order; several on one day are one
 */
export function rhythmOf(boughtOn: readonly Day[]): Rhythm | undefined {
  const days = [...new Set(boughtOn)].sort();
  const last = days.at(-1);
  if (days.length < LEAST || last === undefined) return undefined;
  const gaps = days
    .slice(1)
    .map((day, index) => daysBetween(days[index] ?? day, day))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return { days: usual, missedOn: addDays(last, usual * TIMES) };
}
