import { masked } from '../customer/numbers.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { ownOpener, type OwnOpener } from './own-opener.ts';

/** What the user says of a first sentence. */
export type GivenOpener = Pick<OwnOpener, 'text'> & Partial<Pick<OwnOpener, 'cadence' | 'step'>>;

/** First sentences that the user added, the oldest first. */
export async function ownOpeners(db: EvergreenDb): Promise<OwnOpener[]> {
  const all = await db.ownOpeners.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt);
}

/** @throws ZodError for an empty text */
export async function addOwnOpener(
  db: EvergreenDb,
  { text, ...at }: GivenOpener,
  hand: Hand,
): Promise<Done<OwnOpener>> {
  const opener = ownOpener.parse({ ...created(hand), ...at, text: masked(text) });
  return together(db, async () => {
    await db.ownOpeners.add(opener);
    return opener;
  });
}

/** @throws ZodError for an empty text; nothing is changed then */
export async function changeOwnOpener(
  db: EvergreenDb,
  id: string,
  { text, cadence, step }: GivenOpener,
  hand: Hand,
): Promise<Done<void>> {
  const { shape } = ownOpener;
  const said = shape.text.parse(masked(text));
  return together(db, async () => {
    // Dexie deletes a property that is set to undefined.
    await db.ownOpeners.update(id, { text: said, cadence, step, ...touched(hand) });
  });
}

export async function removeOwnOpener(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, () => db.ownOpeners.delete(id));
}
