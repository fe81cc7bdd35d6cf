import { together, type Done, type EvergreenDb } from '../../db/db.ts';
import { touched, type Hand } from '../../db/hand.ts';

/**
 * After a hand-over: the colleague looks after them from now on, and the open steps here are
 * cancelled, so that nobody is called twice.
 */
export async function letGo(
  db: EvergreenDb,
  people: string[],
  to: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    await db.people
      .where('id')
      .anyOf(people)
      .modify({ ...(to && { owner: to }), ...touched(hand) });
    await db.reminders
      .where('personId')
      .anyOf(people)
      .and(({ state }) => state === 'open')
      .modify({ state: 'cancelled', closedAt: hand.at, ...touched(hand) });
  });
}
