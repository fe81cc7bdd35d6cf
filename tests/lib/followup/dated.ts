import type { Person } from '../../../lib/customer/person.ts';
import type { Fact } from '../../../lib/dossier/fact.ts';
import { adjustedDates, type DateRules } from '../../../lib/followup/plan-dates.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';

export const plain: DateRules = { policy: { saleDay: 'zero', weekends: 'none' }, author: 'Lin' };
export const priya: Person = { id: 'p1', createdAt: 0, changedAt: 0, by: '', name: 'Priya Raman' };
const hand = { at: Date.UTC(2026, 10, 22), by: 'Lin' };

/** What is known of one customer; facts by their field. */
export interface Life {
  facts: Partial<Record<Fact['field'], string>>;
  person?: Person;
  reminders?: Reminder[];
  rules?: DateRules;
}

/** The reminders of one customer after their dates were planned. */
export function planned(life: Life, today: string): Reminder[] {
  const { facts, person = priya, reminders = [], rules = plain } = life;
  const known = Object.entries(facts).map(([field, value]) => ({
    // The keys of the very record that is given.
    field: field as Fact['field'],
    value: value ?? '',
  }));
  const { put, remove } = adjustedDates({ person, facts: known, reminders }, rules, today, hand);
  const changed = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...reminders.filter(({ id }) => !changed.has(id)), ...put].sort((a, b) =>
    a.id.localeCompare(b.id),
  );
}

/** Step and day of what is open. */
export const open = (reminders: Reminder[]) =>
  reminders.filter(({ state }) => state === 'open').map(({ step, dueOn }) => [step, dueOn]);

/** Marks one step as it came out. */
export const closed = (reminders: Reminder[], step: string, state: Reminder['state'] = 'done') =>
  reminders.map((reminder) => (reminder.step === step ? { ...reminder, state } : reminder));
