import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { unfairIn } from '../../lib/phrasing/fair.ts';
import { fold } from '../../lib/phrasing/fold.ts';
import type { CompetitorCard } from '../../lib/phrasing/competitor-card.ts';
import { aboutCompetitor } from '../../lib/competitor/about.ts';

/** Answers with what the user wrote for a competitor, by its name as a draft writes it. */
export function useCompetitorCard(
  competitors: string[],
): (competitor: string | undefined) => CompetitorCard | undefined {
  const list = competitors.join('\n');
  const cards = useLiveQuery(async () => {
    const all = await Promise.all(
      competitors.map(
        async (name) => [fold(name.trim()), await aboutCompetitor(db, name)] as const,
      ),
    );
    return new Map(all.map(([name, card]) => [name, fair(card, competitors)]));
    // A list that is read anew holds the same names.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [list]);
  return (competitor) => (competitor === undefined ? undefined : cards?.get(fold(competitor)));
}

/** Words that the check would point out by now are left out. */
function fair({ strengths, reasons }: CompetitorCard, names: readonly string[]): CompetitorCard {
  return {
    strengths: strengths.filter((words) => !unfairIn('strengths', words, names)),
    reasons: reasons.filter((words) => !unfairIn('reasons', words, names)),
  };
}
