import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';

/** Notes that two people are two, so that nobody is asked again. */
export async function dismiss(
  db: EvergreenDb,
  oneId: string,
  otherId: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    for (const [id, not] of [
      [oneId, otherId],
      [otherId, oneId],
    ] as const) {
      const person = await db.people.get(id);
      if (!person) throw new Error('There is no such person');
      const notSameAs = [...new Set([...(person.notSameAs ?? []), not])];
      await db.people.update(id, { notSameAs, ...touched(hand) });
    }
  });
}
