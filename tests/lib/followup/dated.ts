import type { Person } from '../../../lib/customer/person.ts';
import type { Fact } from '../../../lib/dossier/fact.ts';
import { lifeCadences } from '../../../lib/followup/cadences/index.ts';
import { adjustedLife, type LifeRules } from '../../../lib/followup/plan-life.ts';
import type { Complaint } from '../../../lib/complaint/complaint.ts';
import type { Routine } from '../../../lib/followup/routine.ts';
import type { Sale } from '../../../lib/sale/sale.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';

/** Every cadence is on. */
export const all: LifeRules = {
  policy: { saleDay: 'zero', weekends: 'none' },
  author: 'Lin',
  own: [],
};
/** Only those that go by a date of the dossier. */
export const plain: LifeRules = {
  ...all,
  policy: {
    ...all.policy,
    cadences: Object.fromEntries(
      lifeCadences
        .filter(({ id }) => !['birthday', 'anniversary', 'contract-end'].includes(id))
        .map(({ id }) => [id, { off: true }]),
    ),
  },
};
export const priya: Person = { id: 'p1', createdAt: 0, changedAt: 0, by: '', name: 'Priya Raman' };
const hand = { at: Date.UTC(2026, 10, 22), by: 'Lin' };

/** What is known of one customer; facts by their field. */
export interface Life {
  facts?: Partial<Record<Fact['field'], string>>;
  person?: Person;
  sales?: Sale[];
  complaints?: Complaint[];
  routines?: Routine[];
  reminders?: Reminder[];
  rules?: LifeRules;
}

/** The reminders of one customer after their dates were planned. */
export function planned(life: Life, today: string): Reminder[] {
  const { facts = {}, person = priya, reminders = [], rules = plain } = life;
  const { sales = [], complaints = [], routines = [] } = life;
  const known = Object.entries(facts).map(([field, value]) => ({
    // The keys of the very record that is given.
    field: field as Fact['field'],
    value: value ?? '',
  }));
  const { put, remove } = adjustedLife(
    { person, facts: known, sales, complaints, routines, reminders },
    rules,
    today,
    hand,
  );
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

/** A sale of the one customer. */
export function sold(soldOn: string, more: Partial<Sale> = {}): Sale {
  const record = { id: `sale ${soldOn}`, createdAt: 0, changedAt: 0, by: '' };
  return { ...record, personId: 'p1', product: 'CX-40 pump', soldOn, state: 'closed', ...more };
}

/** Cadence, step and day of what is open. */
export const openOf = (reminders: Reminder[]) =>
  reminders
    .filter(({ state }) => state === 'open')
    .map(({ cadence, step, dueOn }) => `${cadence} ${step.split('/')[1]} ${dueOn}`);
