import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { grantedBuild } from '../origins/granted-build.ts';
import { Origins } from '../origins/origins.ts';
import { siteHosts, type SiteCase } from '../origins/site-cases.ts';
import { registered } from './detector.ts';
import { expect, launch, type EvergreenBrowser } from './extension.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-test', import.meta.url));

interface AtOrigins {
  evergreen: EvergreenBrowser;
  /** The one tab. */
  tab: Page;
  /** Loads a page of `tests/sites` into it, at the address of the real product. */
  visit: (page: SiteCase) => Promise<void>;
}

/** One browser for all tests of a file, in which every page stands at its real address. */
export const test = base.extend<object, AtOrigins & { origins: Origins }>({
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
  tab: [
    async ({ evergreen }, hand) => {
      await hand(evergreen.context.pages()[0] ?? (await evergreen.context.newPage()));
    },
    { scope: 'worker' },
  ],
  visit: [
    async ({ origins, tab }, hand) => {
      await hand(async ({ expected, pages }) => {
        // Two pages of one product may differ in what follows the `#` alone.
        await tab.goto('about:blank');
        origins.show(pages);
        await tab.goto(expected.url);
      });
    },
    { scope: 'worker' },
  ],
});
