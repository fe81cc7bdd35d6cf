import { browser } from '@wxt-dev/browser';

/** What became of a text that was to go into a draft. */
export type Inserted = 'inserted' | 'noDraft' | 'refused';

declare global {
  /** Waits in the script's own world for the text; the page cannot see it. */
  var evergreenInsert: ((text: string) => Promise<Inserted>) | undefined;
}

/**
 * Puts a text where the caret stands in the draft of the tab in front, at the user's click. Nothing is
 * left in the page but that text; a page that may not be reached has no draft.
 */
export async function insertIntoDraft(text: string): Promise<Inserted> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 'noDraft';
  const target = { tabId: tab.id, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/insert.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      args: [text],
      func: (given: string) => globalThis.evergreenInsert?.(given),
    });
    return answer?.result ?? 'noDraft';
  } catch {
    return 'noDraft';
  }
}
