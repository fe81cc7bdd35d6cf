import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { Harms } from '../../lib/followup/order.ts';
import { useDesk } from '../desk.tsx';
import type { Ground, readGround } from './ground.ts';

/** What a talk with one customer stands on; it comes after their card, whose start does not wait for it. */
export function useGround(personId: string): { ground: Ground | undefined; harms: Harms } {
  const { today, zone, attendMonths } = useDesk();
  const [read, setRead] = useState<typeof readGround>();
  useEffect(() => {
    void import('./ground.ts').then(({ readGround }) => setRead(() => readGround));
  }, []);
  const ground = useLiveQuery(
    async () => (await read?.([personId], { today, zone, attendMonths }))?.get(personId),
    [personId, read, today, zone, attendMonths],
  );
  const promises = useLiveQuery(
    () => db.promises.where('personId').equals(personId).toArray(),
    [personId],
  );
  const harmful = new Set(
    promises?.filter(({ affectsOthers }) => affectsOthers).map(({ id }) => id),
  );
  return {
    ground,
    harms: ({ cadence, anchor }) => cadence === 'promise' && harmful.has(anchor),
  };
}
