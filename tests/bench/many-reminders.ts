import type { Person } from '../../lib/customer/person.ts';
import type { EvergreenDb } from '../../lib/db/db.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { addDays } from '../../lib/time/day.ts';
import { seeded } from './customers.ts';
import { ended } from './ended.ts';

/** The day of the bench. */
export const TODAY = '2026-11-30';
/** Reminders of each customer. */
export const EACH = 10;
const STATES = ['done', 'open', 'skipped', 'open', 'cancelled', 'open'] as const;
const CADENCES = ['after-sale', 'courtesy', 'birthday', 'promise', 'keep-warm', 'routine'];
const CLOSED = Date.UTC(2026, 0, 1);
const stamp = { createdAt: CLOSED, changedAt: CLOSED, by: '' };
/** People of one transaction. */
const PART = 2000;

const two = (number: number) => String(number).padStart(2, '0');
/** In the order of their keys, as a store has them that was filled over years. */
export const idOf = (row: number) => `p${String(row).padStart(7, '0')}`;

/** Two years of days, each written once: a million dates take long to compute. */
const DAYS = Array.from({ length: 730 }, (_, at) => addDays(TODAY, at - 365));

/** One of many: closed, overdue or to come. */
function reminderAt(row: number): Reminder {
  const cadence = CADENCES[row % 7] ?? 'after-sale';
  const state = STATES[row % 6] ?? 'open';
  const day = DAYS[row % DAYS.length] ?? TODAY;
  return {
    ...stamp,
    id: `${cadence}:a${row}:day`,
    cadence,
    anchor: `a${row}`,
    step: 'day',
    personId: idOf(Math.floor(row / EACH)),
    about: 'CX-40 pump',
    channel: 'call',
    dueOn: day,
    showOn: day,
    state,
    attempts: 0,
    ...(state !== 'open' && { closedAt: CLOSED + (row % 300) * 86_400_000 }),
  };
}

const personAt = (row: number): Person => ({ ...stamp, id: idOf(row), name: `Customer ${row}` });

function birthdayAt(row: number, below: (most: number) => number): Fact {
  const value = `${two(1 + below(12))}-${two(1 + below(28))}`;
  return { ...stamp, id: `f${row}`, personId: idOf(row), field: 'birthday', value, from: 'told' };
}

/**
 * Fills an empty database with so many customers, half of them with a birthday, and ten times as many
 * reminders over two years: by IndexedDB alone, since the log of a million writes takes most of the time.
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
    const until = Math.min(from + PART, customers);
    for (let row = from; row < until; row++) {
      people.add(personAt(row));
      if (row % 2) facts.add(birthdayAt(row, below));
    }
    for (let row = from * EACH; row < until * EACH; row++) reminders.add(reminderAt(row));
    await ended(transaction);
  }
}
