import { isGone } from '../customer/status.ts';
import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import type { DutyKind } from './kind.ts';
import type { Reminder } from './reminder.ts';

/** One thing that is owed to a customer by a day, and how far it is. */
export interface Duty {
  /** What it comes from; its reminder is `of:anchor:step`. */
  of: DutyKind;
  /** Id of the promise, complaint, job or visit. */
  anchor: string;
  step: string;
  personId: string;
  /** What it is about, as the list says it. No notice does. */
  about: string;
  channel: Reminder['channel'];
  dueOn: Day;
  state: 'open' | 'done' | 'cancelled';
}

/**
 * Brings the reminder of something that is owed in line with it: it is made, moves with its date, or
 * is closed; a date that stays keeps it put off, and what is corrected later was closed when it was.
 * Part of the transaction that changed what is owed.
 */
export async function remind(db: EvergreenDb, duty: Duty, hand: Hand): Promise<void> {
  const { of, state, ...told } = duty;
  const id = `${of}:${duty.anchor}:${duty.step}`;
  const [now, person] = await Promise.all([db.reminders.get(id), db.people.get(duty.personId)]);
  const gone = state === 'open' && person && isGone(person);
  const moved = now?.dueOn !== duty.dueOn;
  const reminder: Reminder = {
    id,
    createdAt: hand.at,
    attempts: 0,
    ...now,
    ...touched(hand),
    ...told,
    cadence: of,
    showOn: moved ? duty.dueOn : now.showOn,
    state: gone ? 'cancelled' : state,
  };
  const { closedAt: before, gone: _gone, ...open } = reminder;
  const closedAt = now?.state === reminder.state ? (before ?? hand.at) : hand.at;
  await db.reminders.put({
    ...open,
    ...(reminder.state !== 'open' && { closedAt }),
    ...(gone && { gone: true as const }),
  });
}
