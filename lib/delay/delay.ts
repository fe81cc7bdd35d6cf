import { plainLine } from '../customer/plain-line.ts';
import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { recordRoutine } from '../followup/routines.ts';
import { changePromise } from '../promise/promise.ts';
import { changeJob } from '../service/jobs.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import { changeVisit } from '../visit/plan-visit.ts';
import { dueOf, type Movable } from './movable.ts';

/** What is late, and what follows from it. */
export interface Delay {
  late: Movable;
  /** The new day. */
  dueOn: Day;
  /** What depends on it, and moves by as many days. */
  also: readonly Movable[];
  /** What the timeline says of it, in the user's language. */
  note: string;
  /** Why the customer is called about it, cut where it is too long for a line; left out: they know. */
  call?: string | undefined;
  today: Day;
}

/**
 * What was to come from a supplier comes later: it moves with what depends on it, and the customer is
 * told at once rather than on the day (1.14). Everything in one step, so that Undo takes it all back.
 * @param briefOn when a visit is prepared, by its day
 * @throws RangeError for a day that is not later
 */
export async function delay(
  db: EvergreenDb,
  { late, dueOn, also, note, call, today }: Delay,
  briefOn: (on: Day) => Day,
  hand: Hand,
): Promise<Done<void>> {
  const days = daysBetween(dueOf(late), dueOn);
  if (days < 1) throw new RangeError('A delay leads to a later day');
  const { personId } = late.record;
  return together(db, async () => {
    for (const one of [late, ...also]) await move(db, one, days, { briefOn, today }, hand);
    await writeEvent(db, { kind: 'note', people: [personId], text: note }, hand);
    if (!call) return;
    const purpose = plainLine(call);
    const told = { purpose, channel: 'call', from: today, kind: 'other' } as const;
    await recordRoutine(db, personId, told, hand);
  });
}

async function move(
  db: EvergreenDb,
  one: Movable,
  days: number,
  { briefOn, today }: { briefOn: (on: Day) => Day; today: Day },
  hand: Hand,
): Promise<void> {
  const { of, record } = one;
  const to = addDays(dueOf(one), days);
  if (of === 'job') await changeJob(db, record.id, { dueOn: to }, hand);
  else if (of === 'promise') {
    // The hour that was said was one of the old day.
    const { text, affectsOthers } = record;
    const harms = affectsOthers && { affectsOthers };
    await changePromise(db, record.id, { text, dueOn: to, ...harms }, hand);
  } else {
    const { purpose, at, minutes } = record;
    const given = { purpose, at, minutes, on: to, briefOn: briefOn(to) };
    await changeVisit(db, record.id, given, today, hand);
  }
}
