import { launch, type EvergreenBrowser } from '../e2e/extension.ts';
import { registered } from '../e2e/detector.ts';
import { CLIENTS } from './clients.ts';
import { ChromiumHands } from './hands.ts';
import { expect, test as base } from './webmail.ts';
import { work } from './working-day.ts';

/** One browser for all, as one has at work. */
const test = base.extend<object, { chromium: EvergreenBrowser }>({
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

for (const [name, of] of Object.entries(CLIENTS)) {
  test(`2.11 in ${name} a mail is read, answered with better words and sent`, async ({
    chromium,
    bed,
  }) => {
    const page = await chromium.context.newPage();
    await page.goto(bed.plainUrl);
    const hands = new ChromiumHands(page, await chromium.openPanel(page));
    await work({ hands, client: of(bed), bed });
    await page.close();
  });
}
