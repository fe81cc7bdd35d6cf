import { useLiveQuery } from 'dexie-react-hooks';
import { linkedTo, type Linked } from '../../lib/customer/linked.ts';
import { db } from '../../lib/db/db.ts';
import { circleSize } from '../../lib/referral/branches.ts';
import { introductionsAround } from '../../lib/referral/introductions.ts';

/** The people around somebody, and how many customers came through them. */
export interface PeopleAround {
  linked: Linked[];
  cameThrough: number;
}

/** Kept up to date; `undefined` while it is read. */
export function usePeople(personId: string): PeopleAround | undefined {
  return useLiveQuery(async () => {
    const linked = await linkedTo(db, personId);
    if (!linked.some(({ relation }) => relation === 'introduced')) {
      return { linked, cameThrough: 0 };
    }
    const { introductions } = await introductionsAround(db, personId);
    return { linked, cameThrough: circleSize(personId, introductions) };
  }, [personId]);
}
