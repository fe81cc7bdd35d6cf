import { browser, type Browser } from '@wxt-dev/browser';
import { originOf } from '../../lib/sites/access/origin.ts';
import { readerAt } from '../../lib/sites/access/scripts.ts';
import { sites } from '../../lib/sites/index.ts';

/**
 * Loads what reads the page in a tab. Answers whether it is there: not where Evergreen is not
 * switched on, even when a click lets us into the page for once.
 */
export async function bringReader(tab: Browser.tabs.Tab | undefined): Promise<boolean> {
  const origin = originOf(tab?.url);
  if (tab?.id === undefined || !tab.url || !origin) return false;
  if (!(await browser.permissions.contains({ origins: [origin.pattern] }))) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: readerAt(new URL(tab.url), sites),
  });
  return true;
}
