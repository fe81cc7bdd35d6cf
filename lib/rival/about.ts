import type { EvergreenDb } from '../db/db.ts';
import type { RivalCard } from '../phrasing/rival-card.ts';
import { namesOf } from './names.ts';

/**
 * What the user wrote for the rival of that name, for a better sentence in a draft: strengths, and
 * reasons without who gave them. Testimonials and customers stay here.
 * @param name as it stands in the list
 */
export async function aboutRival(db: EvergreenDb, name: unknown): Promise<RivalCard> {
  const card = await db.rivals.filter((one) => namesOf(one).some((own) => own === name)).first();
  const said = card ? await db.praises.where('rivalId').equals(card.id).toArray() : [];
  return {
    strengths: card?.strengths ?? [],
    reasons: said.flatMap(({ kind, text }) => (kind === 'reason' ? text : [])),
  };
}
