import type { Browser } from '@wxt-dev/browser';
import { keepCapture } from '../../lib/customer/capture.ts';
import { NOTE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { sendMessage } from '../../lib/messages/send.ts';
import { handOf } from '../../lib/settings/hand.ts';
import { readSettings } from '../../lib/settings/store.ts';

/**
 * Keeps what was right-clicked. The panel, which the same click opens, files it: for the page's
 * person at once where there is exactly one who is known, else it asks.
 */
export async function noteFrom(
  click: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const [settings, seen] = await Promise.all([readSettings(), seenIn(tab)]);
  const title = tab?.title ?? '';
  const text = click.selectionText ?? click.linkUrl ?? title;
  const source = { url: click.pageUrl ?? tab?.url ?? '', title };
  await keepCapture(db, { text: text.slice(0, NOTE), source, seen }, handOf(settings));
}

/** What the page shows now; `undefined` where Evergreen is not switched on. */
async function seenIn(tab: Browser.tabs.Tab | undefined): Promise<unknown> {
  if (tab?.id === undefined) return undefined;
  try {
    return await sendMessage('seen', undefined, tab.id);
  } catch {
    return undefined;
  }
}
