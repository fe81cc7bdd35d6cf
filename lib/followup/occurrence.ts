import type { Day } from '../time/day.ts';
import type { Reminder } from './reminder.ts';

/** The day that a reminder goes by; `undefined` for one of a sale. */
export function occurrenceOf({ step }: Pick<Reminder, 'step'>): Day | undefined {
  return step.includes('/') ? step.split('/')[0] : undefined;
}

/** Which step of its cadence it is. */
export function stepIdOf({ step }: Pick<Reminder, 'step'>): string {
  return step.slice(step.indexOf('/') + 1);
}
