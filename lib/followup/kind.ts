import { cadences } from './cadences/index.ts';
import type { Reminder } from './reminder.ts';

/** What is owed one by one, and not by a plan. The reminders of each bear its name as their cadence. */
export const DUTIES = ['promise', 'complaint', 'job', 'visit'] as const;
export type DutyKind = (typeof DUTIES)[number];

/** Whether a reminder is of something that is owed one by one. */
export function isDuty({ cadence }: Pick<Reminder, 'cadence'>): boolean {
  const names: readonly string[] = DUTIES;
  return names.includes(cadence);
}

/** Where a due thing stands: what was promised first, then complaints, jobs, steps, dates (2.1). */
export const KINDS = ['promise', 'complaint', 'job', 'step', 'date'] as const;
export type Kind = (typeof KINDS)[number];

/** What kind of due thing a reminder is. */
export function kindOf({ cadence }: Pick<Reminder, 'cadence'>): Kind {
  if (cadence === 'promise' || cadence === 'complaint' || cadence === 'job') return cadence;
  return cadences.get(cadence)?.kind ?? 'step';
}
