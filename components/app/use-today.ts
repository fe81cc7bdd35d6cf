import { useEffect, useState } from 'react';
import { dayAt, type Day } from '../../lib/time/day.ts';

/** How often a panel that stays open looks whether a new day began, ms. */
const LOOK = 60_000;

/** Today's date and the zone the user is in; both follow midnight and travel. */
export function useToday(): { today: Day; zone: string } {
  const [now, look] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => look(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  // Read anew at every look: the user may have flown.
  const zone = Temporal.Now.timeZoneId();
  return { today: dayAt(now, zone), zone };
}
