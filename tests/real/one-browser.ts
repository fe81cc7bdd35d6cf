import { registered } from '../e2e/detector.ts';
import { launch, type EvergreenBrowser } from '../e2e/extension.ts';
import { expect, test as base } from './webmail.ts';

/** One Chromium for all tests of a file, as one has at work. */
export const test = base.extend<object, { chromium: EvergreenBrowser }>({
  chromium: [
    // Playwright wants a destructured first argument, even an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, hand) => {
      const chromium = await launch();
      await expect.poll(() => registered(chromium)).not.toEqual([]);
      await hand(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
});
