import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../lib/sites/site.ts';
import { seen } from '../e2e/detector.ts';
import type { Expectation } from '../sites/saved-page.ts';
import { CLIENTS, sogo } from './clients.ts';
import { ChromiumHands } from './hands.ts';
import { test } from './one-browser.ts';
import { expect } from './webmail.ts';
import { better, work, write } from './working-day.ts';

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

/** What has to be read from the same page where it is saved. */
function saved(name: string): Page {
  const path = join(import.meta.dirname, '../sites/sogo', `${name}.expect.json`);
  const { page } = JSON.parse(readFileSync(path, 'utf8')) as Expectation;
  return page;
}

test('P1 P6 in SOGo nobody is offered in a list, and everybody of what is open', async ({
  chromium,
  bed,
}) => {
  const page = await chromium.context.newPage();
  const hands = new ChromiumHands(page, page);
  const client = sogo(bed);
  const reads = (name: string) =>
    expect
      .poll(async () => (await seen(chromium, page)).page)
      // The address of this bed is another one.
      .toEqual({ ...saved(name), url: page.url() });
  await client.logIn(hands);
  await reads('list');
  await client.read(hands, 'Re: Seals for the second pump');
  await reads('message');
  await hands.click('#detailView button[aria-label="Reply All"]');
  await reads('reply');
  await client.contact(hands, '王建国');
  await reads('contact');
  await page.close();
});

test('2.11 in a window that SOGo opened to write in, the draft is for its own people', async ({
  chromium,
  bed,
}) => {
  const page = await chromium.context.newPage();
  const client = sogo(bed);
  await client.logIn(new ChromiumHands(page, page));
  await client.read(new ChromiumHands(page, page), '关于新车床的验收时间');
  const opened = page.waitForEvent('popup');
  // Its button is unfolded by an animation.
  await page.dispatchEvent('button[aria-label="Write a message in new window"]', 'click');
  const popup = await opened;
  const hands = new ChromiumHands(popup, popup);
  await hands.sees(client.editor);
  await hands.fill('#mailEditor md-chips input', 'Akiko Sato <sato@kyoto-tea.example>');
  await hands.press('Enter');
  await hands.fill('#mailEditor input[name="subject"]', 'Seals');
  await expect
    .poll(async () => (await seen(chromium, popup)).page)
    .toMatchObject({
      kind: 'draft',
      sure: true,
      people: [{ as: 'to', name: 'Akiko Sato', address: 'sato@kyoto-tea.example' }],
    });
  const day = { hands, client, bed };
  const sent = await write(day, better.typed, () => better.take(day));
  expect(sent.to?.map(({ address }) => address)).toEqual(['sato@kyoto-tea.example']);
  expect(sent.html).not.toContain(better.marked);
  expect(sent.html).toContain('with the seals.');
  // Nobody asked there before: the answer waits for the adapter.
  expect((await seen(chromium, page)).page?.people[0]?.name).toBe('王建国');
  await page.close();
});
