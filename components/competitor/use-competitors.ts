import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import type { Praise } from '../../lib/competitor/praise.ts';
import { praisesOf } from '../../lib/competitor/praises.ts';
import type { Competitor } from '../../lib/competitor/competitor.ts';
import { competitors } from '../../lib/competitor/competitors.ts';
import { useDesk } from '../desk.tsx';

/** A card with what customers said, and the names of those who did. */
export interface Carded {
  competitor: Competitor;
  praises: Praise[];
  names: ReadonlyMap<string, string>;
}

/** Every card, by name; `undefined` while they are read. */
export function useCompetitors(): Carded[] | undefined {
  const { locale } = useDesk();
  return useLiveQuery(async () => {
    const all = await competitors(db, locale);
    return Promise.all(all.map(carded));
  }, [locale]);
}

async function carded(competitor: Competitor): Promise<Carded> {
  const praises = await praisesOf(db, competitor.id);
  const people = await db.people.bulkGet(praises.flatMap(({ personId }) => personId ?? []));
  const names = people.flatMap((one) => (one ? [[one.id, one.name] as const] : []));
  return { competitor, praises, names: new Map(names) };
}
