import type { Outcome } from '../customer/person.ts';
import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Reminder, Result } from './reminder.ts';

/** What came of a due call or visit. */
export interface Heard {
  outcome: Outcome;
  /** How the customer fares; only where somebody spoke. */
  result?: Result;
  text: string;
}

async function openReminder(db: EvergreenDb, id: string): Promise<Reminder> {
  const reminder = await db.reminders.get(id);
  if (reminder?.state !== 'open') throw new Error('This reminder is not open');
  return reminder;
}

/**
 * Logs a call or visit. It closes the step, unless nobody answered: then it is an attempt, no
 * contact (0.19), and the step comes back the next day.
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
    const { outcome, result, text } = heard;
    const people = [reminder.personId];
    // A visit that found nobody is an attempt like an unanswered call.
    const kind = outcome === 'spoke' && reminder.channel === 'visit' ? 'visit' : 'call';
    await writeEvent(db, { kind, people, text, outcome, reminderId: id }, hand);
    const change =
      outcome === 'noAnswer'
        ? { attempts: reminder.attempts + 1, showOn: addDays(today, 1) }
        : { state: 'done' as const, closedAt: hand.at, ...(result && { result }) };
    await db.reminders.update(id, { ...change, ...touched(hand) });
  });
}

/** Puts a reminder off until a later date. */
export async function snooze(db: EvergreenDb, id: string, until: Day, hand: Hand) {
  return together(db, async () => {
    await openReminder(db, id);
    await db.reminders.update(id, { showOn: until, ...touched(hand) });
  });
}

/** Skips a step, with the reason. */
export async function skip(db: EvergreenDb, id: string, why: string, hand: Hand) {
  return together(db, async () => {
    await openReminder(db, id);
    await db.reminders.update(id, {
      state: 'skipped',
      skippedWhy: why,
      closedAt: hand.at,
      ...touched(hand),
    });
  });
}
