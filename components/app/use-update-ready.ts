import { useEffect, useState } from 'react';
import { watchUpdate } from '../../lib/messages/update.ts';

/** Whether a newer version waits until our pages are closed. */
export function useUpdateReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchUpdate(stop.signal, () => setReady(true));
    return () => stop.abort();
  }, []);
  return ready;
}
