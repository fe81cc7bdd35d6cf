import { useEffect, useState } from 'react';
import { whoMayBe, type Candidate, type Glimpse } from '../../lib/customer/who-may-be.ts';
import { db } from '../../lib/db/db.ts';
import { peopleSearch } from './engines.ts';

/** Who may be meant, looked for once for each person that a page shows; `undefined` while it is looked. */
export function useCandidates({ name, phone, organisation }: Glimpse): Candidate[] | undefined {
  const [found, setFound] = useState<Candidate[]>();
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const all = await whoMayBe(db, await peopleSearch(), { name, phone, organisation });
      if (wanted) setFound(all);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [name, phone, organisation]);
  return found;
}
