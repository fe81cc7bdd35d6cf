import { expect } from '@playwright/test';
import { Firefox } from '../firefox/firefox.ts';
import { CLIENTS, sogo } from './clients.ts';
import { FirefoxHands } from './firefox-hands.ts';
import { test as base } from './webmail.ts';
import { better, work, write } from './working-day.ts';

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

test('2.11 in Firefox, in a window that SOGo opened to write in, the better words are what is sent', async ({
  firefox,
  bed,
}) => {
  const hands = await FirefoxHands.at(firefox, bed.plainUrl);
  const client = sogo(bed);
  await client.logIn(hands);
  await client.read(hands, '关于新车床的验收时间');
  const list = await firefox.tab();
  await firefox.opened(() => firefox.inPage(writeInWindow));
  await hands.sees(client.editor);
  await hands.fill('#mailEditor md-chips input', 'Akiko Sato <sato@kyoto-tea.example>');
  await hands.press('Enter');
  await hands.fill('#mailEditor input[name="subject"]', 'Seals');
  const day = { hands, client, bed };
  const sent = await write(day, better.typed, () => better.take(day));
  expect(sent.to?.map(({ address }) => address)).toEqual(['sato@kyoto-tea.example']);
  expect(sent.html).not.toContain(better.marked);
  expect(sent.html).toContain('with the seals.');
  await firefox.turnTo(list);
});

/** Presses a button that an animation unfolds. */
function writeInWindow(): void {
  document
    .querySelector<HTMLElement>('button[aria-label="Write a message in new window"]')
    ?.click();
}
