import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { unfairIn } from '../../lib/phrasing/fair.ts';
import { fold } from '../../lib/phrasing/fold.ts';
import type { RivalCard } from '../../lib/phrasing/rival-card.ts';
import { aboutRival } from '../../lib/rival/about.ts';

/** Answers with what the user wrote for a rival, by its name as a draft writes it. */
export function useRivalCard(
  competitors: string[],
): (rival: string | undefined) => RivalCard | undefined {
  const list = competitors.join('\n');
  const cards = useLiveQuery(async () => {
    const all = await Promise.all(
      competitors.map(async (name) => [fold(name.trim()), await aboutRival(db, name)] as const),
    );
    return new Map(all.map(([name, card]) => [name, fair(card, competitors)]));
    // A list that is read anew holds the same names.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [list]);
  return (rival) => (rival === undefined ? undefined : cards?.get(fold(rival)));
}

/** Words that the check would point out by now are left out. */
function fair({ strengths, reasons }: RivalCard, names: readonly string[]): RivalCard {
  return {
    strengths: strengths.filter((words) => !unfairIn('strengths', words, names)),
    reasons: reasons.filter((words) => !unfairIn('reasons', words, names)),
  };
}
