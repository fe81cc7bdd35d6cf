import { useEffect, useState } from 'react';

/** How often it is looked at the clock, ms. */
const LOOK = 20_000;

/** The present instant, epoch ms; it goes on while it is shown. */
export function useNow(): number {
  const [now, look] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => look(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
