import type { Day } from '../time/day.ts';
import type { Promised } from './promised.ts';

/** What is due of it comes first, and of that what harms others by waiting (2.7); then by date. */
const rank = (promise: Promised, today: Day) => {
  if (promise.dueOn > today) return 2;
  return promise.affectsOthers ? 0 : 1;
};

/** Promises that are open, the most urgent first. */
export function openInOrder(promises: readonly Promised[], today: Day): Promised[] {
  return promises
    .filter(({ state }) => state === 'open')
    .toSorted(
      (a, b) =>
        rank(a, today) - rank(b, today) ||
        a.dueOn.localeCompare(b.dueOn) ||
        (a.dueTime ?? '24').localeCompare(b.dueTime ?? '24'),
    );
}
