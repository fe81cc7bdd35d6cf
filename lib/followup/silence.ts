import { dayAt, type Day } from '../time/day.ts';
import type { Known } from './cadence.ts';
import type { Reminder } from './reminder.ts';

/**
 * The calendar date of an instant, for counting weeks and months from it. Always that of Greenwich: a
 * flight must not move what was planned.
 * @param at epoch ms
 */
export const countedFrom = (at: number): Day => dayAt(at, 'UTC');

/** The last day on which one of these was answered: done or skipped; `undefined` for none. */
export function lastAnswered(stored: readonly Reminder[]): Day | undefined {
  const days = stored.flatMap(({ state, closedAt }) =>
    (state === 'done' || state === 'skipped') && closedAt !== undefined
      ? [countedFrom(closedAt)]
      : [],
  );
  return days.sort().at(-1);
}

/**
 * Since when a customer was not reached: the last talk, sale, or dossier that was begun. An attempt is
 * no contact (0.19), so it does not count.
 */
function silentSince({ person, sales }: Known): Day {
  const { createdAt, lastContactAt = createdAt } = person;
  const sold = sales.at(-1)?.soldOn ?? '';
  return [countedFrom(lastContactAt), sold].sort().at(-1) ?? '';
}

/** The same, or later where a step of this plan was answered since: what was skipped comes again (1.15). */
export function restingSince(known: Known, stored: readonly Reminder[]): Day {
  return [silentSince(known), lastAnswered(stored) ?? ''].sort().at(-1) ?? '';
}

/** While the calls after a sale go on, they are the next contact. */
export function isFollowedUp({ reminders, sales }: Known): boolean {
  const ids = new Set(sales.map(({ id }) => id));
  return reminders.some(
    ({ state, anchor, step }) => state === 'open' && ids.has(anchor) && !step.includes('/'),
  );
}
