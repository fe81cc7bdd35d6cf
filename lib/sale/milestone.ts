import { addMonths, type Day } from '../time/day.ts';
import type { Sale } from './sale.ts';

const EVERY = 10;
/** A reward for the same thing is no reward twice within so many months. */
const APART = 12;

/**
 * Which purchase the next one is, where that deserves something on the house: the tenth, the
 * twentieth and so on, cancelled ones left out, and never twice within a year (3.21).
 * @param on the day on which it is bought
 */
export function milestone(sales: readonly Sale[], on: Day): number | undefined {
  const made = sales
    .filter(({ state }) => state === 'closed')
    .map(({ soldOn }) => soldOn)
    .toSorted();
  const nth = made.length + 1;
  if (nth % EVERY !== 0) return undefined;
  const last = made[nth - EVERY - 1];
  return last !== undefined && addMonths(last, APART) > on ? undefined : nth;
}
