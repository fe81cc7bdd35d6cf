import { isDuty } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';

/** What is open under a due thing. */
export type EntryForm = 'done' | 'later' | 'skip';

/** Which form is open, and how another takes its place. */
export interface FormState {
  open: EntryForm | undefined;
  setOpen: (form: EntryForm | undefined) => void;
}

/** Whether such a form opens under a due thing: what is owed is closed, and a promise put off, on its own card. */
export function hasForm(reminder: Pick<Reminder, 'cadence'>, form: EntryForm): boolean {
  if (!isDuty(reminder)) return true;
  return form === 'later' && reminder.cadence !== 'promise';
}
