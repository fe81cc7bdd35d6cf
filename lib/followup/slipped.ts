import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { nextWorkday, type Work } from '../time/workdays.ts';
import { routine, type Routine } from './routine.ts';

/**
 * The first supplier slipped: it is noted, and one call is planned for the next working day (1.14).
 * @param purpose why that call is made, in the user's language
 * @param happened what is told of it; may be empty
 * @param work when the user works
 */
export async function supplierSlipped(
  db: EvergreenDb,
  given: { personId: string; purpose: string; happened: string },
  today: Day,
  work: Work,
  hand: Hand,
): Promise<Done<Routine>> {
  const { personId, purpose, happened } = given;
  const step = routine.parse({
    ...created(hand),
    personId,
    purpose,
    channel: 'call',
    from: nextWorkday(today, work),
    kind: 'other',
    state: 'going',
  });
  return together(db, async () => {
    const text = happened ? `${purpose}: ${happened}` : purpose;
    await writeEvent(db, { kind: 'note', people: [personId], text }, hand);
    await db.routines.add(step);
    return step;
  });
}
