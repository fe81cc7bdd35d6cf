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
    for (const capture of captures ?? []) {
      void fileIfPlain(db, capture, ownAddresses, hand()).then((filed) => {
        if (!filed) return;
        const { person, batch } = filed;
        tell({ word: 'noteSaved', slots: { name: person.name }, batch });
      });
    }
  }, [captures, ownAddresses, tell, hand]);
  return captures ?? [];
}
