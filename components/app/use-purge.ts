import { useEffect } from 'react';
import { db } from '../../lib/db/db.ts';

/** Long enough that the first screen is there, ms. */
const LATER = 3000;
const DAILY = 24 * 60 * 60 * 1000;

/**
 * Erases whoever has been in the trash for its thirty days: some time after a page was opened, and
 * each day that it stays open.
 */
export function usePurge(): void {
  useEffect(() => {
    const first = setTimeout(purge, LATER);
    const daily = setInterval(purge, DAILY);
    return () => {
      clearTimeout(first);
      clearInterval(daily);
    };
  }, []);
}

/** What fails is tried again the next time: nobody waits for it. */
function purge(): void {
  void import('../../lib/customer/purge.ts')
    .then(({ purgeTrash }) => purgeTrash(db, Date.now()))
    .catch(() => undefined);
}
