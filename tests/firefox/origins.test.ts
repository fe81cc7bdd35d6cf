import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantedBuild } from '../origins/granted-build.ts';
import { Origins } from '../origins/origins.ts';
import { readerFiles } from '../origins/reader-files.ts';
import { focusAt, siteCases, siteHosts } from '../origins/site-cases.ts';
import { BUILD, Firefox } from './firefox.ts';

describe('the products at their real addresses in Firefox', () => {
  let firefox: Firefox;
  let origins: Origins;
  let site: string;
  let own: string;
  beforeAll(async () => {
    origins = await Origins.start();
    firefox = await Firefox.start({ prefs: origins.firefoxPrefs });
    await firefox.install(await grantedBuild(BUILD, siteHosts));
    site = await firefox.tab();
    own = await firefox.newTab();
    await firefox.turnTo(own);
    await firefox.open(firefox.page('sidepanel.html'));
  });
  afterAll(async () => {
    await firefox.stop();
    await origins.close();
  });

  it.each(siteCases)('P6 P19 $site/$name is read as expected', async ({ expected, pages }) => {
    await firefox.turnTo(site);
    await firefox.open('about:blank');
    origins.show(pages);
    await firefox.open(expected.url);
    // A product that is recognised by its markup is asked for when that is seen.
    await firefox.until(async () => (await seen(expected.url)).site === expected.page.site);
    expect(await seen(expected.url)).toEqual(expected.page);
    for (const draft of expected.drafts ?? []) {
      await firefox.turnTo(site);
      await firefox.inPage(focusAt, draft.focus);
      expect(await seen(expected.url)).toEqual(draft.page);
    }
  });

  async function seen(url: string) {
    await firefox.turnTo(own);
    return await firefox.until(() => firefox.inPage(askReader, url, readerFiles(url)));
  }
});

/** Asks the reader of the tab at that address, from one of our own pages, which brings it there. */
async function askReader(url: string, files: string[]): Promise<Record<string, unknown> | null> {
  const [tab] = await browser.tabs.query({ url: `${url.split('#', 1)[0]}*` });
  const tabId = tab?.id ?? -1;
  const message = { id: 1, type: 'seen', timestamp: Date.now() };
  const ask = (): Promise<{ res?: Record<string, unknown> } | undefined> =>
    browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  const answer =
    (await ask()) ??
    (await browser.scripting.executeScript({ target: { tabId }, files }).then(ask));
  return answer?.res ?? null;
}
