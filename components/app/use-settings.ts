import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';

/** The settings, kept up to date; `undefined` while they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, setSettings);
    void readSettings().then((read) => stop.signal.aborted || setSettings(read));
    return () => stop.abort();
  }, []);
  return settings;
}
