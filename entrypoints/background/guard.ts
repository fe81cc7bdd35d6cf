import { browser } from '@wxt-dev/browser';
import { readSettings } from '../../lib/settings/store.ts';

/** A draft has the focus: loads the wording check into that page, unless the user wants none. */
export async function loadGuard(_: void, sender: chrome.runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  const { guard } = await readSettings();
  if (!guard || tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/guard.js'],
  });
}
