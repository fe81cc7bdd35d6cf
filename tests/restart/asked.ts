/*
 * What a test asks of the extension. Each runs in one of its own pages, in either browser, and sees
 * nothing of the test.
 */

/** The number on the toolbar button. */
export const badge = () => chrome.action.getBadgeText({});

export const alarms = async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort();

/** Two looks at once, as after a change in two windows; answered when both are done. */
export async function lookAgain(): Promise<void> {
  const look = { id: 1, type: 'remindersChanged', timestamp: Date.now() };
  await Promise.all([chrome.runtime.sendMessage(look), chrome.runtime.sendMessage(look)]);
}

/** Adds to the settings, once the choice before is saved, that no day is one of rest. */
export async function workEveryDay(): Promise<boolean> {
  const { settings } = await chrome.storage.local.get<{ settings?: { weekends?: string } }>(
    'settings',
  );
  if (settings?.weekends !== 'none') return false;
  await chrome.storage.local.set({ settings: { ...settings, restDays: [] } });
  return true;
}

/** What the background has to make again after an update: the browser may have thrown all of it away. */
export async function made() {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  const menus: string[] = [];
  for (const id of ['note', 'useSite', 'leaveSite']) {
    try {
      await chrome.contextMenus.update(id, {});
      menus.push(id);
    } catch {
      // The browser knows no such item.
    }
  }
  const { version } = chrome.runtime.getManifest();
  const alarms = (await chrome.alarms.getAll()).map(({ name }) => name).sort();
  return { version, alarms, menus, scripts: scripts.map(({ id }) => id).sort() };
}

/** Adds an alarm and a script that nobody makes again: what has gone was thrown away by the browser. */
export async function leaveMarks(): Promise<void> {
  await chrome.alarms.create('mark', { delayInMinutes: 60 });
  await chrome.scripting.registerContentScripts([
    { id: 'mark', matches: ['http://127.0.0.1/*'], js: ['page.js'], persistAcrossSessions: true },
  ]);
}

/** All that was written about customers, as one text. */
export async function written(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
  const db = await done(indexedDB.open('evergreen'));
  const stores = db.transaction(db.objectStoreNames);
  // The others say what this device announced.
  const names = [...db.objectStoreNames].filter((name) => name !== 'notices' && name !== 'device');
  const rows = await Promise.all(names.map((name) => done(stores.objectStore(name).getAll())));
  db.close();
  return JSON.stringify(rows.map((all, index) => [names[index], all]));
}
