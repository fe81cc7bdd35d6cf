import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { everybody, keptOfAll, placesOf, type Kept } from '../../lib/dossier/review.ts';
import type { Person } from '../../lib/customer/person.ts';

/** What the review looks at; `undefined` while it is read. */
interface Holdings {
  people: Person[];
  kept: ReadonlyMap<string, Kept>;
  /** Names of organisations by id. */
  places: ReadonlyMap<string, string>;
}

/**
 * Everybody, kept up to date, and what is kept of each: read once, since it means reading every
 * table, and nothing that is done in the review changes it.
 */
export function useHoldings(): Holdings | undefined {
  const people = useLiveQuery(() => everybody(db), []);
  const [once, setOnce] = useState<Omit<Holdings, 'people'>>();
  useEffect(() => {
    let left = false;
    void Promise.all([keptOfAll(db), placesOf(db)]).then(
      ([kept, places]) => left || setOnce({ kept, places }),
    );
    return () => {
      left = true;
    };
  }, []);
  return people && once && { people, ...once };
}
