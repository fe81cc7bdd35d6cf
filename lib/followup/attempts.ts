import { addDays, type Day } from '../time/day.ts';

/** After so many calls that nobody answered a step rests (0.19). */
export const ENOUGH = 3;
/** So long it rests, days. */
const REST = 14;

/** When a step is shown again that was tried so many times in vain. */
export function retryOn(attempts: number, today: Day): Day {
  return addDays(today, attempts < ENOUGH ? 1 : REST);
}
