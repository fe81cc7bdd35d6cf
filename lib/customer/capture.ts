import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { masked } from './numbers.ts';
import type { Capture } from './person.ts';

/** Keeps what was right-clicked, before anybody asks whom it is about: so it cannot be lost. */
export async function keepCapture(
  db: EvergreenDb,
  given: Pick<Capture, 'text' | 'source' | 'seen'>,
  hand: Hand,
): Promise<Done<Capture>> {
  return together(db, async () => {
    const capture: Capture = { ...created(hand), ...given, text: masked(given.text) };
    await db.captures.add(capture);
    return capture;
  });
}
