import { browser } from '@wxt-dev/browser';
import { parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings as they are now. Usable in every context, web pages included. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Some new settings, or what makes them of those before: of lists and records, so that no entry is lost. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes some settings and leaves the others. One after the other, in whatever page: none is lost. */
export async function changeSettings(change: Change): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const now = await readSettings();
    const next = typeof change === 'function' ? change(now) : change;
    await browser.storage.local.set({ [KEY]: { ...now, ...next } });
  });
}

/** Calls back at every change until the signal aborts. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // A page outlives an update of the extension; there the API throws, and the listener is gone.
    if (browser.runtime?.id !== undefined) browser.storage.local.onChanged.removeListener(listener);
  });
}
