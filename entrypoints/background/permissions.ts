import { browser } from '@wxt-dev/browser';
import { sendMessage } from '../../lib/messages/send.ts';
import { EVERYWHERE } from '../../lib/sites/access/scripts.ts';

const PREFIX = 'site:';
const INJECTED = 'injected';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the pages that carry our script the same as the origins that the user granted. Safe to call
 * at any time: runs are queued, since two at once would register a script twice.
 */
export function reconcileSites(): Promise<void> {
  running = running.then(reconcile, reconcile);
  return running;
}

/** Reconciles whenever the user grants or withdraws a site. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(() => void reconcileSites());
  browser.permissions.onRemoved.addListener(() => void reconcileSites());
}

async function reconcile(): Promise<void> {
  const granted = await grantedOrigins();
  const wanted = granted.map((origin) => ({
    id: PREFIX + origin,
    matches: [origin],
    js: [EVERYWHERE],
  }));
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(PREFIX),
  );
  const gone = registered.filter((one) => !wanted.some((other) => isSame(one, other)));
  const fresh = wanted.filter((one) => !registered.some((other) => isSame(other, one)));
  if (gone.length > 0) await withdraw(gone.map(({ id }) => id));
  const left = gone.flatMap(({ matches = [] }) => matches).filter((one) => !granted.includes(one));
  if (left.length > 0) await tellSwitchedOff(left);
  if (fresh.length > 0) await register(fresh);
  // Tabs that were open before have no script: after a grant, an update, or a start of the browser.
  const { [INJECTED]: before } = await browser.storage.session.get(INJECTED);
  if (gone.length > 0 || fresh.length > 0 || !before) await inject(granted);
  await browser.storage.session.set({ [INJECTED]: true });
}

type Registered = Pick<chrome.scripting.RegisteredContentScript, 'id' | 'js'>;

/** By id and scripts: an older version may have registered others. */
const isSame = (one: Registered, { id, js }: Registered) =>
  one.id === id && one.js?.map(bare).join() === js?.map(bare).join();

/** Chromium answers without the slash at the beginning. */
const bare = (path: string) => path.replace(/^\//, '');

/** Registering an origin that is not granted succeeds without a word, so only these are. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin));
}

async function register(scripts: { id: string; matches: string[]; js: string[] }[]): Promise<void> {
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({
      ...script,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

const withdraw = (ids: string[]) => browser.scripting.unregisterContentScripts({ ids });

async function tellSwitchedOff(origins: string[]): Promise<void> {
  // Without the grant a tab's address is hidden from us: the script in each knows its own.
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const told = origins.map((origin) => sendMessage('switchedOff', origin, id));
    // A tab without our script cannot be told, and need not be.
    await Promise.allSettled(told);
  }
}

async function inject(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const injected = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/tidy.js', EVERYWHERE],
    });
  });
  // An error page has the address of a site but takes no script.
  await Promise.allSettled(injected);
}
