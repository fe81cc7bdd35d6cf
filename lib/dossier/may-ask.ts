import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { AskedTopic } from './already-known.ts';

/** Notes that somebody may be asked for something that is known: it is not pointed out again. */
export async function mayAsk(
  db: EvergreenDb,
  personId: string,
  topic: AskedTopic,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const person = await db.people.get(personId);
    if (!person) throw new Error('There is no such person');
    const all = [...new Set([...(person.mayAsk ?? []), topic])];
    await db.people.update(personId, { mayAsk: all, ...touched(hand) });
  });
}
