import { EvergreenDb } from '../../lib/db/db.ts';
import { dueList, handledOn } from '../../lib/followup/due-list.ts';
import { byCustomer, cutAt, inOrder } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { addDays } from '../../lib/time/day.ts';
import type { Bench } from './bench.ts';

const TODAY = '2026-11-30';
const few = new EvergreenDb('bench-today-few');
const many = new EvergreenDb('bench-today-many');
const STATES = ['done', 'open', 'skipped', 'open', 'cancelled', 'open'] as const;
const CADENCES = ['after-sale', 'courtesy', 'birthday', 'promise', 'keep-warm', 'routine'];
const CLOSED = Date.UTC(2026, 0, 1);

/** One of many: closed, overdue or to come, over two years. */
function reminderAt(row: number): Reminder {
  const cadence = CADENCES[row % 7] ?? 'after-sale';
  const state = STATES[row % 6] ?? 'open';
  const day = addDays(TODAY, (row % 730) - 365);
  return {
    id: `${cadence}:a${row}:day`,
    createdAt: CLOSED,
    changedAt: CLOSED,
    by: '',
    cadence,
    anchor: `a${row}`,
    step: 'day',
    personId: `p${row % 100_000}`,
    about: 'CX-40 pump',
    channel: 'call',
    dueOn: day,
    showOn: day,
    state,
    attempts: 0,
    ...(state !== 'open' && { closedAt: CLOSED + (row % 300) * 86_400_000 }),
  };
}

/** Fills the table itself: the log of a million writes would take most of the time. */
async function fill(db: EvergreenDb, count: number): Promise<void> {
  await db.open();
  for (let at = 0; at < count; at += 20_000) {
    const writing = db.backendDB().transaction('reminders', 'readwrite');
    for (let row = at; row < Math.min(count, at + 20_000); row++) {
      writing.objectStore('reminders').put(reminderAt(row));
    }
    await new Promise((done) => writing.addEventListener('complete', done));
  }
}

async function today(db: EvergreenDb) {
  const { due, harms } = await dueList(db, TODAY);
  const handled = await handledOn(db, TODAY, 'UTC');
  return cutAt(byCustomer(inOrder(due, harms)), 20 - handled.size, TODAY);
}

export default {
  name: 'today of 1,000,000 reminders (floor: of 10,000)',
  budget: 2,
  prepare: async () => {
    await fill(few, 10_000);
    await fill(many, 1_000_000);
  },
  ours: () => today(many),
  floor: () => today(few),
  times: 10,
} satisfies Bench;
