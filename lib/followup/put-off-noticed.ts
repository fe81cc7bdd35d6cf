import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { snooze } from './close.ts';
import type { Reminder } from './reminder.ts';

/**
 * Puts off what a notice told of. A notice may lie there for days: what was done, put off or moved
 * meanwhile stays as it is, and a second press does nothing.
 * @returns the reminder that was put off; `undefined` where there was nothing to do
 */
export async function putOffNoticed(
  db: EvergreenDb,
  noticed: Pick<Reminder, 'id' | 'showOn'>,
  until: Day,
  hand: Hand,
): Promise<Done<Reminder | undefined>> {
  return together(db, async () => {
    const now = await db.reminders.get(noticed.id);
    if (now?.state !== 'open' || now.showOn !== noticed.showOn) return undefined;
    await snooze(db, noticed.id, until, hand);
    return now;
  });
}
