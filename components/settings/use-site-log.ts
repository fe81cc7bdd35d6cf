import { useEffect, useState } from 'react';
import type { SiteLog, Use } from '../../lib/settings/site-log.ts';
import { watchSiteLog } from '../../lib/settings/site-log-store.ts';
import { covers } from '../../lib/sites/access/match-pattern.ts';

/** What is noted of the sites on this device; `undefined` while it is read. */
export function useSiteLog(): SiteLog | undefined {
  const [log, setLog] = useState<SiteLog>();
  useEffect(() => {
    const stop = new AbortController();
    watchSiteLog(stop.signal, setLog);
    return () => stop.abort();
  }, []);
  return log;
}

/** The last use of whatever a granted pattern covers, which may be many hosts. */
export function lastUse(used: SiteLog['used'], granted: string): Use | undefined {
  return Object.entries(used)
    .filter(([pattern]) => covers(granted, pattern.replace(/\*$/, '')))
    .map(([, use]) => use)
    .sort((a, b) => b.on.localeCompare(a.on))[0];
}
