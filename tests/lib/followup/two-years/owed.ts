import { together, type Done, type EvergreenDb } from '../../../../lib/db/db.ts';
import { created, type Hand } from '../../../../lib/db/hand.ts';
import { remind, type Duty } from '../../../../lib/followup/remind.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import { dayOf } from './almanac.ts';
import type { Chance } from './chance.ts';

/** Now, and one customer. */
export interface Moment {
  db: EvergreenDb;
  chance: Chance;
  hand: Hand;
  today: number;
  personId: string;
}

const TABLES = {
  promise: 'promises',
  complaint: 'complaints',
  job: 'jobs',
  visit: 'visits',
} as const;
const DONE = { promise: 'kept', complaint: 'closed', job: 'done', visit: 'held' } as const;

const dayIn = ({ chance, today }: Moment, most: number) => dayOf(today + chance.between(0, most));

/** Something that is owed, with its reminder, as every such command writes them. */
function owe(
  { db, hand, personId }: Moment,
  row: object,
  duty: Omit<Duty, 'anchor' | 'personId' | 'state'>,
): Promise<Done<void>> {
  return together(db, async () => {
    const record = { ...created(hand), personId, ...row };
    await db.table(TABLES[duty.of]).add(record);
    await remind(db, { ...duty, personId, state: 'open', anchor: record.id }, hand);
  });
}

export function promise(moment: Moment) {
  const dueOn = dayIn(moment, 14);
  const row = { text: 'the quote', madeOn: dayOf(moment.today), dueOn, state: 'open' };
  return owe(moment, row, {
    of: 'promise',
    step: 'due',
    about: 'the quote',
    dueOn,
    channel: 'task',
  });
}

export function takeJob(moment: Moment) {
  const dueOn = dayIn(moment, 14);
  const row = { kind: 'repair', dueOn, state: 'open' };
  return owe(moment, row, { of: 'job', step: 'due', about: 'repair', dueOn, channel: 'task' });
}

export function complain(moment: Moment) {
  const dueOn = dayIn(moment, 4);
  const row = { text: 'late', openedAt: moment.hand.at, dueOn, state: 'open' };
  return owe(moment, row, {
    of: 'complaint',
    step: 'answer',
    about: 'late',
    dueOn,
    channel: 'call',
  });
}

export function planVisit(moment: Moment) {
  const dueOn = dayIn(moment, 20);
  const row = { purpose: 'look', on: dueOn, minutes: 60, state: 'planned' };
  return owe(moment, row, { of: 'visit', step: 'day', about: 'look', dueOn, channel: 'visit' });
}

/** Whether a reminder stands for something that is owed. */
export const isOwed = (kind: string): kind is keyof typeof TABLES => kind in TABLES;

/** Does what is owed, or puts it off to another day; `undefined` for what is no duty. */
export async function fulfil(
  { db, chance, hand, today }: Moment,
  { cadence, anchor, step, personId, about, channel }: Reminder,
): Promise<Done<void> | undefined> {
  if (!isOwed(cadence)) return undefined;
  const of = cadence;
  const table = db.table<Record<string, string | number>, string>(TABLES[of]);
  const later = chance.often(0.2);
  const until = dayOf(today + chance.between(1, 9));
  return together(db, async () => {
    const row = await table.get(anchor);
    const dueOn = later ? until : String(row?.['dueOn'] ?? row?.['on']);
    const day = of === 'visit' ? { on: dueOn } : { dueOn };
    await table.update(anchor, later ? day : { state: DONE[of], closedAt: hand.at });
    const state = later ? 'open' : 'done';
    await remind(db, { of, anchor, step, personId, about, channel, dueOn, state }, hand);
  });
}
