import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { grantedBuild } from '../origins/granted-build.ts';
import { Origins } from '../origins/origins.ts';
import { focusAt, siteCases, siteHosts } from '../origins/site-cases.ts';
import { registered, seen } from './detector.ts';
import { expect, launch, type EvergreenBrowser } from './extension.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-test', import.meta.url));

/** One browser for all pages: each stands at the address of the real product. */
const test = base.extend<object, { origins: Origins; evergreen: EvergreenBrowser }>({
  origins: [
    // Playwright wants a destructured first argument, even an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, hand) => {
      const origins = await Origins.start();
      await hand(origins);
      await origins.close();
    },
    { scope: 'worker' },
  ],
  evergreen: [
    async ({ origins }, hand) => {
      const build = await grantedBuild(BUILD, siteHosts);
      const evergreen = await launch({ build, args: origins.chromiumArgs });
      await expect.poll(async () => (await registered(evergreen)).length).toBeGreaterThan(1);
      await hand(evergreen);
      await evergreen.close();
    },
    { scope: 'worker' },
  ],
});

for (const { site, name, expected, pages } of siteCases) {
  test(`P6 P19 at its real address, ${site}/${name} is read as expected`, async ({
    evergreen,
    origins,
  }) => {
    const tab = evergreen.context.pages()[0]!;
    await tab.goto('about:blank');
    origins.show(pages);
    await tab.goto(expected.url);
    const before = await tab.content();
    // A product that is recognised by its markup is asked for when that is seen.
    await expect.poll(async () => (await seen(evergreen, tab)).page?.site).toBe(expected.page.site);
    expect((await seen(evergreen, tab)).page).toEqual(expected.page);
    for (const draft of expected.drafts ?? []) {
      await tab.evaluate(focusAt, draft.focus);
      expect((await seen(evergreen, tab)).page).toEqual(draft.page);
    }
    expect(await tab.content()).toBe(before);
  });
}
