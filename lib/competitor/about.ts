import type { EvergreenDb } from '../db/db.ts';
import type { CompetitorCard } from '../phrasing/competitor-card.ts';
import { namesOf } from './names.ts';

/**
 * What the user wrote for the competitor of that name, for a better sentence in a draft: strengths, and
 * reasons without who gave them. Testimonials and customers stay here.
 * @param name as it stands in the list
 */
export async function aboutCompetitor(db: EvergreenDb, name: unknown): Promise<CompetitorCard> {
  const card = await db.competitors
    .filter((one) => namesOf(one).some((own) => own === name))
    .first();
  const said = card ? await db.praises.where('competitorId').equals(card.id).toArray() : [];
  return {
    strengths: card?.strengths ?? [],
    reasons: said.flatMap(({ kind, text }) => (kind === 'reason' ? text : [])),
  };
}
