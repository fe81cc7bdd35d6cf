import { useLiveQuery } from 'dexie-react-hooks';
import type { Circle } from '../../lib/customer/circle.ts';
import { linkedTo, type Linked } from '../../lib/customer/linked.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';

/** Who and what somebody belongs with. */
export interface Around {
  linked: Linked[];
  circles: Circle[];
}

const NOBODY: Around = { linked: [], circles: [] };

/** Read ahead of a print: the browser does not wait for it. */
export function useAround({ id, circleIds = [] }: Person): Around {
  const wanted = circleIds.join();
  const read = async (): Promise<Around> => {
    const [linked, circles] = await Promise.all([
      linkedTo(db, id),
      db.circles.bulkGet(wanted.split(',')),
    ]);
    return { linked, circles: circles.filter((circle) => circle !== undefined) };
  };
  return useLiveQuery(read, [id, wanted]) ?? NOBODY;
}
