import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { fileIfPlain, type Filed } from '../../lib/customer/file-capture.ts';
import type { Capture } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';

/** What waits for its person, and what was filed last without asking. */
interface Captured {
  captures: Capture[];
  filed: Filed | undefined;
  /** The filed note is fine as it is. */
  close: () => void;
}

/**
 * Captures that have to be asked about. One that can only be about one person is filed at once and
 * told with an undo; what was undone is asked about and not filed again.
 */
export function useCaptures(ownAddresses: string[]): Captured {
  const { tell, hand } = useDesk();
  const [filed, setFiled] = useState<Filed>();
  /** Those that could not be filed without asking. */
  const [unclear, setUnclear] = useState<ReadonlySet<string>>(new Set());
  const trying = useRef(new Set<string>());
  const captures = useLiveQuery(() => db.captures.toArray(), []);
  useEffect(() => {
    const file = async (capture: Capture) => {
      if (trying.current.has(capture.id)) return;
      trying.current.add(capture.id);
      // What cannot be filed, for whatever reason, is asked about.
      const filing = fileIfPlain(db, capture, ownAddresses, hand());
      const done = await filing.catch(() => undefined);
      trying.current.delete(capture.id);
      if (!done) return setUnclear((others) => new Set([...others, capture.id]));
      setFiled(done);
      tell({ word: 'noteSaved', slots: { name: done.person.name }, batch: done.batch });
    };
    for (const capture of captures ?? []) void file(capture);
  }, [captures, ownAddresses, tell, hand]);
  return {
    captures: (captures ?? []).filter(({ id }) => unclear.has(id)),
    filed,
    close: () => setFiled(undefined),
  };
}
