import { DUTIES, type DutyKind } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

const WORDS = {
  promise: 'promiseDue',
  complaint: 'complaintDue',
  job: 'jobDue',
  visit: 'visitDue',
} as const satisfies Record<DutyKind, ScreenWord>;

/** What is owed one by one; `undefined` for a step of a plan. */
export function dutyOf({ cadence }: Pick<Reminder, 'cadence'>): DutyKind | undefined {
  return DUTIES.find((one) => one === cadence);
}

/** What a due thing is called where no plan says it. */
export function dutyWord(reminder: Pick<Reminder, 'cadence'>): ScreenWord {
  const duty = dutyOf(reminder);
  return duty ? WORDS[duty] : 'stepDue';
}
