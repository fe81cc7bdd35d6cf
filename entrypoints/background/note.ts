import { browser, type Browser } from '@wxt-dev/browser';
import { keepCapture } from '../../lib/customer/capture.ts';
import { NOTE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { sendMessage } from '../../lib/messages/send.ts';
import { handOf } from '../../lib/settings/hand.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { bringReader } from './reader.ts';

/** What was clicked on; of a key nothing is told, and the page is asked what is selected in it. */
type Click = Partial<Browser.contextMenus.OnClickData>;

/**
 * Keeps what was right-clicked, or is selected when the key is pressed. The panel, which the same click opens, files it: for the page's
 * person at once where there is exactly one who is known, else it asks.
 */
export async function noteFrom(click: Click, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const [settings, seen, selected] = await Promise.all([
    readSettings(),
    seenIn(tab),
    selectedIn(click, tab),
  ]);
  const title = tab?.title ?? '';
  const text = selected ?? click.linkUrl ?? title;
  const source = { url: click.pageUrl ?? tab?.url ?? '', title };
  await keepCapture(db, { text: text.slice(0, NOTE), source, seen }, handOf(settings));
}

/**
 * What was selected, with the lines of which the browser's menu makes one: a signature is read by its
 * lines. The menu's own text where the page cannot be asked or says something else.
 */
async function selectedIn(
  { menuItemId, selectionText: told }: Click,
  tab: Browser.tabs.Tab | undefined,
): Promise<string | undefined> {
  if (tab?.id === undefined || (menuItemId !== undefined && told === undefined)) return told;
  try {
    // Mails are often shown in a frame.
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: readSelection,
    });
    const texts = frames.map(({ result }) => result ?? '');
    return (
      texts.find((text) => (told === undefined ? text.trim() : bare(text) === bare(told))) ?? told
    );
  } catch {
    return told;
  }
}

/** Runs in the page. What was selected before the focus went into a frame is not meant. */
function readSelection(): string {
  const { activeElement } = document;
  return activeElement && 'contentWindow' in activeElement ? '' : String(getSelection());
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** What the page shows now; `undefined` where Evergreen is not switched on. */
async function seenIn(tab: Browser.tabs.Tab | undefined): Promise<unknown> {
  try {
    if (tab?.id === undefined || !(await bringReader(tab))) return undefined;
    return await sendMessage('seen', undefined, tab.id);
  } catch {
    return undefined;
  }
}
