import { masked } from '../customer/numbers.ts';
import type { Event, Mood, Outcome } from '../customer/person.ts';
import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { retryOn } from './attempts.ts';
import type { Reminder, Result } from './reminder.ts';

/** Who took a message: somebody with a dossier, or a name. */
export type Taker = { personId: string } | { name: string };

/** What came of a due call or visit. */
export interface Heard {
  outcome: Outcome;
  /** How the customer fares; only where somebody spoke. */
  result?: Result;
  text: string;
  /** With whom a message was left; it is in their timeline too (0.20). */
  takenBy?: Taker | undefined;
  /** How they seemed; only where somebody spoke. */
  mood?: Mood | undefined;
  /** Something was offered. */
  selling?: boolean;
  /** When it is tried again, where nobody answered and the user says when. */
  again?: Day | undefined;
}

async function openReminder(db: EvergreenDb, id: string): Promise<Reminder> {
  const reminder = await db.reminders.get(id);
  if (reminder?.state !== 'open') throw new Error('This reminder is not open');
  return reminder;
}

/** A message as it stands in the timeline: the one whom it is for comes first. */
export function leftWith(
  personId: string,
  taker: Taker | undefined,
): Pick<Event, 'people' | 'leftWith'> {
  if (!taker) return { people: [personId] };
  if ('name' in taker) return { people: [personId], leftWith: masked(taker.name) };
  return { people: [...new Set([personId, taker.personId])] };
}

/**
 * Logs a call or visit. It closes the step, unless nobody answered: then it is an attempt, no
 * contact (0.19), and the step comes back the next day, or after a rest when that was often enough.
 */
export async function logOutcome(
  db: EvergreenDb,
  id: string,
  heard: Heard,
  today: Day,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const reminder = await openReminder(db, id);
    const { outcome, result, text, takenBy, mood, selling, again } = heard;
    // A visit that found nobody is an attempt like an unanswered call.
    const kind = outcome === 'spoke' && reminder.channel === 'visit' ? 'visit' : 'call';
    const whom = leftWith(reminder.personId, outcome === 'leftMessage' ? takenBy : undefined);
    const heardThen = outcome === 'spoke' && {
      ...(selling && { selling: true as const }),
      ...(mood && { mood }),
    };
    await writeEvent(db, { kind, ...whom, text, outcome, ...heardThen, reminderId: id }, hand);
    const attempts = reminder.attempts + 1;
    const change =
      outcome === 'noAnswer'
        ? { attempts, showOn: again ?? retryOn(attempts, today) }
        : { state: 'done' as const, closedAt: hand.at, ...(result && { result }) };
    await db.reminders.update(id, { ...change, ...touched(hand) });
  });
}

/** Puts a reminder off until a later date. */
export async function snooze(db: EvergreenDb, id: string, until: Day, hand: Hand) {
  return putOff(db, [{ id, day: until }], hand);
}

/** A reminder, and the day from which it is shown. */
export interface PutOff {
  id: string;
  day: Day;
}

/** Puts several off, each to its day, in one step that is undone at once. */
export async function putOff(
  db: EvergreenDb,
  moves: readonly PutOff[],
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    for (const { id, day } of moves) {
      await openReminder(db, id);
      await db.reminders.update(id, { showOn: day, ...touched(hand) });
    }
  });
}

/** Skips a step, with the reason; card and identity numbers in it are masked. */
export async function skip(db: EvergreenDb, id: string, why: string, hand: Hand) {
  return together(db, async () => {
    await openReminder(db, id);
    await db.reminders.update(id, {
      state: 'skipped',
      skippedWhy: masked(why),
      closedAt: hand.at,
      ...touched(hand),
    });
  });
}
