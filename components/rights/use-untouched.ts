import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import {
  everybody,
  keptOf,
  keptOfAll,
  maybeUntouched,
  untouched,
  type Kept,
  type Untouched,
} from '../../lib/dossier/review.ts';

/** So many are looked up one by one: what is seen first, and often all there are. */
const FIRST = 300;

interface Found {
  /** `undefined` while the first ones are looked up. */
  rows: Untouched[] | undefined;
  /** Whether these are all. */
  whole: boolean;
}

interface Known {
  kept: ReadonlyMap<string, Kept>;
  whole: boolean;
}

/**
 * Whoever was not touched since: the first of them at once, and all of them as soon as every table
 * has been gone through. What is done in the review is followed; what is kept of people is read once.
 */
export function useUntouched(since: number): Found {
  const people = useLiveQuery(() => everybody(db), []);
  const maybe = useMemo(() => people && maybeUntouched(people, since), [people, since]);
  const [known, setKnown] = useState<Known>({ kept: new Map(), whole: false });
  const unknown = useMemo(
    () => (known.whole ? [] : maybe?.filter(({ id }) => !known.kept.has(id))),
    [maybe, known],
  );
  useEffect(() => {
    if (!unknown || unknown.length === 0) return undefined;
    let left = false;
    void lookUp(
      known,
      unknown.map(({ id }) => id),
    ).then((more) => left || setKnown(more));
    return () => {
      left = true;
    };
  }, [known, unknown]);
  const rows = useMemo(() => maybe && untouched(maybe, known.kept, since), [maybe, known, since]);
  const first = known.kept.size > 0 || unknown?.length === 0;
  return { rows: first ? rows : undefined, whole: unknown?.length === 0 };
}

async function lookUp({ kept }: Known, ids: string[]): Promise<Known> {
  if (kept.size > 0 && ids.length > FIRST) return { kept: await keptOfAll(db), whole: true };
  const more = await keptOf(db, ids.slice(0, FIRST));
  return { kept: new Map([...kept, ...more]), whole: false };
}
