import { browser } from '@wxt-dev/browser';
import { sendMessage } from '../../lib/messages/send.ts';

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

/** Reconciles at every start and whenever the user grants or withdraws a site. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(() => void reconcileSites());
  browser.permissions.onRemoved.addListener(() => void reconcileSites());
  void reconcileSites();
}

async function reconcile(): Promise<void> {
  const granted = await grantedOrigins();
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts
    .filter(({ id }) => id.startsWith(PREFIX))
    .map(({ id }) => id.slice(PREFIX.length));
  const gone = registered.filter((origin) => !granted.includes(origin));
  const fresh = granted.filter((origin) => !registered.includes(origin));
  if (gone.length > 0) await switchOff(gone);
  if (fresh.length > 0) await register(fresh);
  // Tabs that were open before have no script: after a grant, an update, or a start of the browser.
  const { [INJECTED]: before } = await browser.storage.session.get(INJECTED);
  if (gone.length > 0 || fresh.length > 0 || !before) await inject(granted);
  await browser.storage.session.set({ [INJECTED]: true });
}

/** Registering an origin that is not granted succeeds without a word, so only these are. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin));
}

async function register(origins: string[]): Promise<void> {
  await browser.scripting.registerContentScripts(
    origins.map((origin) => ({
      id: PREFIX + origin,
      matches: [origin],
      js: ['/page.js'],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

async function switchOff(origins: string[]): Promise<void> {
  await browser.scripting.unregisterContentScripts({
    ids: origins.map((origin) => PREFIX + origin),
  });
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
  const injected = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id }, files: ['/page.js'] })],
  );
  // An error page has the address of a site but takes no script.
  await Promise.allSettled(injected);
}
