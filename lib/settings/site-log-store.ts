import { browser } from '@wxt-dev/browser';
import { parseSiteLog, withUnread, type SiteLog, type Use } from './site-log.ts';

/** Beside the settings, since web pages read those. */
const KEY = 'sites';

async function readSiteLog(): Promise<SiteLog> {
  const stored = await browser.storage.local.get(KEY);
  return parseSiteLog(stored[KEY]);
}

async function change(next: (now: SiteLog) => Partial<SiteLog>): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const now = await readSiteLog();
    await browser.storage.local.set({ [KEY]: { ...now, ...next(now) } });
  });
}

/** Notes that a site was read on a day; the same twice writes nothing. */
export async function noteUse(pattern: string, use: Use): Promise<void> {
  const before = (await readSiteLog()).used[pattern];
  if (before?.on === use.on && before.site === use.site) return;
  await change(({ used }) => ({ used: { ...used, [pattern]: use } }));
}

/** Counts a page that was not understood. */
export async function countUnread(site: string, on: string): Promise<void> {
  const { version } = browser.runtime.getManifest();
  await change(({ unread }) => ({ unread: withUnread(unread, site, version, on) }));
}

/** Forgets what was counted. */
export async function clearUnread(): Promise<void> {
  await change(() => ({ unread: [] }));
}

/** Calls back with what is noted, now and at every change, until the signal aborts. */
export function watchSiteLog(signal: AbortSignal, changed: (log: SiteLog) => void): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseSiteLog(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
  void readSiteLog().then((log) => signal.aborted || changed(log));
}
