import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { addDays, type Day } from '../time/day.ts';
import { stepAround, type DatePolicy } from './cadence.ts';
import { routine, type Routine } from './routine.ts';

/**
 * The first supplier slipped: it is noted, and one call is planned for the next working day (1.14).
 * @param purpose why that call is made, in the user's language
 * @param happened what is told of it; may be empty
 */
export async function supplierSlipped(
  db: EvergreenDb,
  given: { personId: string; purpose: string; happened: string },
  today: Day,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<Routine>> {
  const { personId, purpose, happened } = given;
  const from = stepAround(addDays(today, 1), 0, { ...policy, weekends: 'forward' }, 'step');
  const step = routine.parse({
    ...created(hand),
    personId,
    purpose,
    channel: 'call',
    from,
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
