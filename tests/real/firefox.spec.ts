import { Firefox } from '../firefox/firefox.ts';
import { CLIENTS } from './clients.ts';
import { FirefoxHands } from './firefox-hands.ts';
import { test as base } from './webmail.ts';
import { work } from './working-day.ts';

/** One browser for all, as one has at work. */
const test = base.extend<object, { firefox: Firefox }>({
  firefox: [
    // Playwright wants a destructured first argument, even an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, hand) => {
      const firefox = await Firefox.start();
      await firefox.install();
      // Beside the sidebar Roundcube would fold its buttons away.
      await firefox.resize(1600, 900);
      await hand(firefox);
      await firefox.stop();
    },
    { scope: 'worker' },
  ],
});

for (const [name, of] of Object.entries(CLIENTS)) {
  test(`2.11 in Firefox, in ${name}, a mail is read, answered with better words and sent`, async ({
    firefox,
    bed,
  }) => {
    const hands = await FirefoxHands.at(firefox, bed.plainUrl);
    await work({ hands, client: of(bed), bed });
  });
}
