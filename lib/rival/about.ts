import type { EvergreenDb } from '../db/db.ts';
import type { RivalCard } from '../phrasing/rival-card.ts';
import { namesOf } from './names.ts';

/** As many of each go into a page: a card offers no more. */
const MOST = 4;

/**
 * What the user wrote for the rival of that name, for a better sentence in a draft: strengths, and
 * reasons without who gave them. Testimonials and customers stay here.
 * @param name as it stands in the list
 */
export async function aboutRival(db: EvergreenDb, name: unknown): Promise<RivalCard> {
  const card = (await db.rivals.toArray()).find((one) =>
    namesOf(one).some((other) => other === name),
  );
  if (!card) return { strengths: [], reasons: [] };
  const praises = await db.praises.where('rivalId').equals(card.id).toArray();
  const reasons = praises.flatMap(({ kind, text }) => (kind === 'reason' ? [text] : []));
  return {
    strengths: card.strengths.slice(0, MOST),
    reasons: [...new Set(reasons)].slice(0, MOST),
  };
}
