import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { fileIfPlain } from '../../lib/customer/file-capture.ts';
import type { Capture } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';

/**
 * Captures that have to be asked about. One that can only be about one person is filed at once and
 * told with an undo; what was undone is asked about and not filed again.
 */
export function useCaptures(ownAddresses: string[]): Capture[] {
  const { tell, hand } = useDesk();
  const captures = useLiveQuery(() => db.captures.toArray(), []);
  useEffect(() => {
    const file = async (capture: Capture) => {
      const filed = await fileIfPlain(db, capture, ownAddresses, hand());
      if (!filed) return;
      tell({ word: 'noteSaved', slots: { name: filed.person.name }, batch: filed.batch });
    };
    for (const capture of captures ?? []) void file(capture);
  }, [captures, ownAddresses, tell, hand]);
  return captures ?? [];
}
