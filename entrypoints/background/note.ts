import { browser, type Browser } from '@wxt-dev/browser';
import { keepCapture } from '../../lib/customer/capture.ts';
import { NOTE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { sendMessage } from '../../lib/messages/send.ts';
import { handOf } from '../../lib/settings/hand.ts';
import { readSettings } from '../../lib/settings/store.ts';

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
  { menuItemId, selectionText, frameId = 0 }: Click,
  tab: Browser.tabs.Tab | undefined,
): Promise<string | undefined> {
  if (tab?.id === undefined) return selectionText;
  if (menuItemId === undefined) return selectedAnywhere(tab.id);
  if (selectionText === undefined) return selectionText;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      func: () => String(getSelection()),
    });
    const text = frame?.result ?? '';
    return bare(text) === bare(selectionText) ? text : selectionText;
  } catch {
    return selectionText;
  }
}

/** What is selected in a tab, in whichever frame: mails are often shown in one. */
async function selectedAnywhere(tabId: number): Promise<string | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => ({ text: String(getSelection()).trim(), focused: document.hasFocus() }),
    });
    const selected = frames.flatMap(({ result }) => (result?.text ? [result] : []));
    return (selected.find(({ focused }) => focused) ?? selected[0])?.text;
  } catch {
    return undefined;
  }
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** What the page shows now; `undefined` where Evergreen is not switched on. */
async function seenIn(tab: Browser.tabs.Tab | undefined): Promise<unknown> {
  if (tab?.id === undefined) return undefined;
  try {
    return await sendMessage('seen', undefined, tab.id);
  } catch {
    return undefined;
  }
}
