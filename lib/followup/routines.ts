import { masked } from '../customer/numbers.ts';
import { amend, type Amended } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { dayOf } from '../time/day.ts';
import { monthDayOf } from '../time/month-day.ts';
import { routine as shape, type Routine } from './routine.ts';

/** What is said of a routine. */
export type RoutineGiven = Pick<Routine, 'purpose' | 'channel' | 'from' | 'kind'> &
  Amended<Pick<Routine, 'every' | 'leadDays'>>;

/**
 * Keeps what is done for a customer again and again, or on a day that has a name (4.5). Its reminders
 * follow from it, as from any date.
 * @throws ZodError or RangeError when it is none; nothing is kept then
 */
export async function recordRoutine(
  db: EvergreenDb,
  personId: string,
  given: RoutineGiven,
  hand: Hand,
): Promise<Done<Routine>> {
  const { every, leadDays, ...said } = asSaid(given);
  const left = { ...(every && { every }), ...(leadDays && { leadDays }) };
  return together(db, async () => {
    const routine = shape.parse({ ...created(hand), ...said, ...left, personId, state: 'going' });
    await db.routines.add(routine);
    return routine;
  });
}

/** Corrects a routine. @throws ZodError or RangeError, as above */
export async function changeRoutine(
  db: EvergreenDb,
  id: string,
  given: RoutineGiven,
  hand: Hand,
): Promise<Done<void>> {
  return changed(db, id, asSaid(given), hand);
}

/** It is done no more; what was done stays. */
export async function endRoutine(db: EvergreenDb, id: string, hand: Hand): Promise<Done<void>> {
  return changed(db, id, { state: 'ended' }, hand);
}

/** It is done again. */
export async function resumeRoutine(db: EvergreenDb, id: string, hand: Hand): Promise<Done<void>> {
  return changed(db, id, { state: 'going' }, hand);
}

/** A day of the year comes every year by itself, and in no other rhythm. */
function asSaid(given: RoutineGiven): RoutineGiven {
  const yearly = monthDayOf(given.from) !== undefined;
  if (!yearly && dayOf(given.from) === undefined) throw new RangeError('No day to begin on');
  const { every, leadDays } = given;
  return {
    ...given,
    purpose: masked(given.purpose),
    every: yearly ? undefined : every,
    leadDays: leadDays || undefined,
  };
}

async function changed(
  db: EvergreenDb,
  id: string,
  change: Amended<Routine>,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    await amend(db.routines, shape, id, change, hand);
  });
}
