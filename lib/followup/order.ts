import type { Day } from '../time/day.ts';
import { KINDS, kindOf, type Kind } from './kind.ts';
import { occurrenceOf } from './occurrence.ts';
import type { Reminder } from './reminder.ts';

/** Whether a delay of a due thing harms somebody else too (2.7); only a promise says so. */
export type Harms = (reminder: Pick<Reminder, 'cadence' | 'anchor'>) => boolean;

/** A customer with whom something is due, and what it is, the most urgent first. */
export interface DueCustomer {
  personId: string;
  due: Reminder[];
}

/**
 * Due things as the list shows them (2.1): what was promised, complaints, jobs, steps, dates. A promise
 * whose delay harms others goes before any other; within each kind the longest overdue comes first.
 */
export function inOrder(due: readonly Reminder[], harms: Harms): Reminder[] {
  const rank = (reminder: Reminder) => (harms(reminder) ? -1 : KINDS.indexOf(kindOf(reminder)));
  return due.toSorted(
    (a, b) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id),
  );
}

/** The same by customer: each stands where their most urgent thing stands. */
export function byCustomer(ordered: readonly Reminder[]): DueCustomer[] {
  return [...Map.groupBy(ordered, ({ personId }) => personId)].map(([personId, due]) => ({
    personId,
    due,
  }));
}

const OWED: ReadonlySet<Kind> = new Set(['promise', 'complaint', 'job']);

/** What somebody waits for: never counted away. */
export const isOwed = (reminder: Pick<Reminder, 'cadence'>): boolean => OWED.has(kindOf(reminder));

/** A step of a plan, which may come a day later; what is owed, a date and an agreed visit may not. */
export function isMovable(reminder: Pick<Reminder, 'cadence'>): boolean {
  return kindOf(reminder) === 'step' && reminder.cadence !== 'visit';
}

/** Whether it may be left for tomorrow: good wishes come on the day itself or not at all. */
function canWait(reminder: Pick<Reminder, 'cadence' | 'step'>, today: Day): boolean {
  return isMovable(reminder) || (kindOf(reminder) === 'date' && occurrenceOf(reminder) !== today);
}

/** What a day holds of those with whom something is due, and who can wait. */
export interface Cut {
  today: DueCustomer[];
  rest: DueCustomer[];
}

/**
 * Fills a day with the most urgent customers. Whoever has something that cannot wait is in it, however
 * many they are; the others as long as there is room.
 * @param room how many customers the day still holds
 */
export function cutAt(customers: readonly DueCustomer[], room: number, today: Day): Cut {
  const waits = ({ due }: DueCustomer) => due.every((reminder) => canWait(reminder, today));
  let free = room - customers.filter((customer) => !waits(customer)).length;
  const cut: Cut = { today: [], rest: [] };
  for (const customer of customers) {
    const fits = !waits(customer) || free-- > 0;
    cut[fits ? 'today' : 'rest'].push(customer);
  }
  return cut;
}
