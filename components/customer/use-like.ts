import { useEffect, useState } from 'react';
import type { Pair } from '../../lib/customer/duplicates.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { peopleSearch } from './engines.ts';

/** The card is painted and read first: looking through everybody can wait so long, ms. */
const AFTER = 300;

/** The one whom this person may be the same as. Looked for again when the person changes. */
export function useLike({ id, changedAt }: Person): Pair | undefined {
  const [found, setFound] = useState<{ of: string; pair: Pair | undefined }>();
  const of = `${id} ${changedAt}`;
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [{ likeOf }, search] = await Promise.all([
        import('../../lib/customer/alike.ts'),
        peopleSearch(),
      ]);
      const pair = await likeOf(db, search, id);
      if (wanted) setFound({ of, pair });
    };
    const timer = setTimeout(() => void look(), AFTER);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [id, of]);
  return found?.of === of ? found.pair : undefined;
}
