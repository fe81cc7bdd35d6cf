import { useLiveQuery } from 'dexie-react-hooks';
import { linkedTo, type Linked } from '../../lib/customer/linked.ts';
import type { Relation } from '../../lib/customer/relation.ts';
import { db } from '../../lib/db/db.ts';
import { birthsOf } from '../../lib/dossier/coming-of-age.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { circleSize } from '../../lib/referral/branches.ts';
import { introductionsAround } from '../../lib/referral/introductions.ts';

/** The people around somebody, and how many customers came through them. */
export interface PeopleAround {
  linked: Linked[];
  cameThrough: number;
  /** What is known of when the family was born. */
  births: Fact[];
}

const RELATED: ReadonlySet<Relation> = new Set(['family', 'household']);

/** Kept up to date; `undefined` while it is read. */
export function usePeople(personId: string): PeopleAround | undefined {
  return useLiveQuery(async () => {
    const linked = await linkedTo(db, personId);
    const family = linked.filter(({ relation }) => RELATED.has(relation));
    const births = await birthsOf(
      db,
      family.map(({ other }) => other.id),
    );
    if (!linked.some(({ relation }) => relation === 'introduced')) {
      return { linked, births, cameThrough: 0 };
    }
    const { introductions } = await introductionsAround(db, personId);
    return { linked, births, cameThrough: circleSize(personId, introductions) };
  }, [personId]);
}
