import { masked } from '../customer/numbers.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import type { Fact } from '../dossier/fact.ts';
import { praise, type Praise, type Reason, type Testimonial } from './praise.ts';

type Given<T extends Praise> = Omit<T, 'id' | 'createdAt' | 'changedAt' | 'by'>;
/** What the user says that a customer said. */
export type GivenPraise = Given<Reason> | Given<Testimonial>;

/** Keeps what a customer said. @throws ZodError without words, or for a testimonial without permission */
export async function keepPraise(
  db: EvergreenDb,
  given: GivenPraise,
  hand: Hand,
): Promise<Done<Praise>> {
  const kept = praise.parse({ ...created(hand), ...given, text: masked(given.text) });
  return together(db, async () => {
    await db.praises.add(kept);
    return kept;
  });
}

export async function removePraise(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, () => db.praises.delete(id));
}

/** What was said beside a competitor, the newest first. */
export async function praisesOf(db: EvergreenDb, competitorId: string): Promise<Praise[]> {
  const all = await db.praises.where('competitorId').equals(competitorId).toArray();
  return all.sort((a, b) => b.on.localeCompare(a.on) || b.createdAt - a.createdAt);
}

/** Answers that are offered to be kept as reasons, no more. */
const MOST = 20;

/** Why customers chose us, as they told it in their dossiers: the newest answers, each once. */
export async function toldReasons(db: EvergreenDb): Promise<Fact[]> {
  const all = await db.facts.filter(({ field }) => field === 'why_they_chose_us').toArray();
  return all.sort((a, b) => b.createdAt - a.createdAt).slice(0, MOST);
}
