import { useEffect } from 'react';
import { runErrands } from '../../lib/messages/errand.ts';
import type { Told } from '../desk.tsx';

/** Tells, with its Undo, what was done by a button of a notice. */
export function useTold(tell: (told: Told) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    runErrands('told', stop.signal, (told) => {
      tell(told);
      return true;
    });
    return () => stop.abort();
  }, [tell]);
}
