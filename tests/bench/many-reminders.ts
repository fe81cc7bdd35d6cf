import type { Person } from '../../lib/customer/person.ts';
import type { EvergreenDb } from '../../lib/db/db.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { seeded } from './customers.ts';
import { ended } from './ended.ts';

const stamp = { createdAt: 1_700_000_000_000, changedAt: 1_700_000_000_000, by: 'Lin' };
/** Of each customer: all but the last are answered. */
const EACH = 10;
/** Due on the day of the bench, in a small store as in a large one: a list has its length. */
const DUE = 300;
/** People of one transaction. */
const PART = 1000;

const two = (number: number) => String(number).padStart(2, '0');
/** In the order of their keys, as a store has them that was filled over years. */
export const idOf = (row: number) => `p${String(row).padStart(7, '0')}`;

function personAt(row: number): Person {
  return { ...stamp, id: idOf(row), name: `Customer ${row}` };
}

function birthdayAt(row: number, below: (most: number) => number): Fact {
  const value = `${two(1 + below(12))}-${two(1 + below(28))}`;
  return { ...stamp, id: `f${row}`, personId: idOf(row), field: 'birthday', value, from: 'told' };
}

/** Answered ones over the last years; open ones, but for those that are due, over the next. */
function dayOf(row: number, nth: number): string {
  const isOpen = nth === EACH - 1;
  if (isOpen && row < DUE) return '2026-11-20';
  return `${isOpen ? 2027 : 2017 + nth}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`;
}

function reminderAt(row: number, nth: number): Reminder {
  const isOpen = nth === EACH - 1;
  const day = dayOf(row, nth);
  const anchor = `s${row}-${nth}`;
  const [cadence, step] = isOpen && row % 10 === 0 ? ['promise', 'due'] : ['after-sale', 'day-8'];
  return {
    ...stamp,
    id: `${cadence}:${anchor}:${step}`,
    cadence: cadence ?? '',
    anchor,
    step: step ?? '',
    personId: idOf(row),
    about: 'CX-40 pump',
    channel: 'visit',
    dueOn: day,
    showOn: day,
    state: isOpen ? 'open' : 'done',
    attempts: 0,
    ...(!isOpen && { closedAt: stamp.createdAt }),
  };
}

/**
 * Fills an empty database with so many customers, half of them with a birthday, and ten times as many
 * reminders: by IndexedDB alone, since through the program a million rows take very long.
 */
export async function fill(db: EvergreenDb, customers: number): Promise<void> {
  await db.delete();
  await db.open();
  const below = seeded(3);
  for (let from = 0; from < customers; from += PART) {
    const transaction = db
      .backendDB()
      .transaction(['people', 'facts', 'reminders'], 'readwrite', { durability: 'relaxed' });
    const [people, facts, reminders] = [
      transaction.objectStore('people'),
      transaction.objectStore('facts'),
      transaction.objectStore('reminders'),
    ];
    for (let row = from; row < Math.min(from + PART, customers); row++) {
      people.add(personAt(row));
      if (row % 2) facts.add(birthdayAt(row, below));
      for (let nth = 0; nth < EACH; nth++) reminders.add(reminderAt(row, nth));
    }
    await ended(transaction);
  }
}
