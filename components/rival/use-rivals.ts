import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import type { Praise } from '../../lib/rival/praise.ts';
import { praisesOf } from '../../lib/rival/praises.ts';
import type { Rival } from '../../lib/rival/rival.ts';
import { rivals } from '../../lib/rival/rivals.ts';
import { useDesk } from '../desk.tsx';

/** A card with what customers said, and the names of those who did. */
export interface Carded {
  rival: Rival;
  praises: Praise[];
  names: ReadonlyMap<string, string>;
}

/** Every card, by name; `undefined` while they are read. */
export function useRivals(): Carded[] | undefined {
  const { locale } = useDesk();
  return useLiveQuery(async () => {
    const all = await rivals(db, locale);
    return Promise.all(all.map(carded));
  }, [locale]);
}

async function carded(rival: Rival): Promise<Carded> {
  const praises = await praisesOf(db, rival.id);
  const people = await db.people.bulkGet(praises.flatMap(({ personId }) => personId ?? []));
  const names = people.flatMap((one) => (one ? [[one.id, one.name] as const] : []));
  return { rival, praises, names: new Map(names) };
}
