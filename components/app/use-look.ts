import { useEffect } from 'react';
import { sendMessage } from '../../lib/messages/send.ts';
import type { Day } from '../../lib/time/day.ts';

/** Has the background look anew: a page that is opened, a new day or a flight is told by nothing else. */
export function useLook(today: Day, zone: string): void {
  const when = `${today} ${zone}`;
  useEffect(() => {
    // Nobody waits for it, and the first screen comes first.
    const soon = when ? requestIdleCallback(look) : 0;
    return () => cancelIdleCallback(soon);
  }, [when]);
}

const look = () => void sendMessage('remindersChanged', undefined);
