import type { Reminder } from './reminder.ts';

/**
 * How many steps of the same plan were skipped one after the other just before this one: a plan that
 * goes on shows that it was left again and again (1.15).
 * @param all reminders of the same person
 */
export function skippedInRow(
  reminder: Pick<Reminder, 'cadence' | 'anchor' | 'dueOn'>,
  all: readonly Reminder[],
): number {
  const { cadence, anchor, dueOn } = reminder;
  const earlier = all
    .filter((one) => one.cadence === cadence && one.anchor === anchor && one.dueOn < dueOn)
    .filter(({ state }) => state === 'done' || state === 'skipped')
    .sort((a, b) => b.dueOn.localeCompare(a.dueOn));
  const end = earlier.findIndex(({ state }) => state === 'done');
  return end < 0 ? earlier.length : end;
}
