import { noEnglish, usable } from './checks.ts';
import { CardReader, markedIn } from './composer.ts';
import { due, inDays, PEOPLE, put, quietly, record } from './due-rows.ts';
import { expect } from './extension.ts';
import { test } from './flow.ts';
import { PageServer } from './pages.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Offer</title>
<p>To: <a href="mailto:priya.raman@acme-pumps.example">Priya Raman</a></p>
<style>[contenteditable] { min-height: 120px; border: 1px solid }</style>
<div contenteditable role="textbox" aria-label="Message"><p id="own"><br></p></div>`;

test('2.11 what the law of a trade forbids is marked while the user is in it, and not otherwise', async ({
  flow: { evergreen, tab, panel },
}) => {
  const mails = await PageServer.start({ '/new': PAGE });
  await tab.goto(mails.url('/new'));
  await tab.locator('#own').click();
  await tab.keyboard.insertText('This stock will double by May. We guarantee it.');
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
  expect(await tradesIn(evergreen)).toBe(false);

  const settings = await evergreen.openDashboard('/settings');
  await settings.getByLabel('Finance').click();
  await expect(settings.getByLabel('Finance')).toBeChecked();
  await expect
    .poll(() => markedIn(tab))
    .toEqual(expect.arrayContaining(['This stock will double', 'We guarantee']));
  const card = await CardReader.of(tab);
  await tab.bringToFront();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Alt+.');
  await expect.poll(() => card.text()).toContain('Nobody may promise a return');
  await card.press('The value can fall');
  await expect
    .poll(() => tab.locator('#own').innerText())
    .toMatch(/^The value can fall as well as rise.* We guarantee it\.$/);
  await tab.keyboard.press('Control+z');

  const list = panel.getByRole('region', { name: 'Wording of your draft' });
  await list.getByText('Wording of your draft').click();
  const found = list.getByRole('listitem').filter({ hasText: 'Nobody may promise a return' });
  await expect(found.locator('mark')).toHaveText('This stock will double');

  await settings.getByLabel('Finance').click();
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
  await expect(found).toHaveCount(0);
  await mails.close();
});

test('another wording is not offered where the browser has no model ready, and it is said so', async ({
  flow: { evergreen, tab, panel },
}) => {
  const said = await panel.evaluate(async () => {
    const model: unknown = Reflect.get(globalThis, 'LanguageModel');
    return typeof model === 'function' && 'availability' in model
      ? await Reflect.apply(model.availability as () => Promise<string>, model, [])
      : 'absent';
  });
  expect(said).not.toBe('available');
  // As if it had been switched on where a model was.
  await panel.evaluate(() =>
    chrome.storage.local.set({ settings: { otherWording: true, noticeTrial: 'over' } }),
  );
  const mails = await PageServer.start({ '/new': PAGE });
  await tab.goto(mails.url('/new'));
  await tab.locator('#own').click();
  await tab.keyboard.insertText('We guarantee it.');
  await panel.getByText('Wording of your draft').click();
  await expect(panel.getByRole('button', { name: 'We aim for' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Try another wording' })).toHaveCount(0);

  const settings = await evergreen.openDashboard('/settings');
  await expect(settings.getByText(/no model of its own ready/)).toBeVisible();
  await expect(settings.getByLabel(/one more wording/)).toHaveCount(0);
  await mails.close();
});

test('2.11 a first sentence is checked with its places filled, and the finding stands beside it', async ({
  evergreen,
}, info) => {
  const page = await evergreen.openDashboard('/settings');
  await quietly(page);
  const sale = {
    product: '100% secure lock',
    soldOn: inDays(-30),
    deliveredOn: inDays(-28),
    warrantyUntil: inDays(400),
    state: 'closed',
  };
  await put(page, {
    people: PEOPLE,
    sales: [record('s', 'p0', sale)],
    reminders: [
      due('p0', { cadence: 'after-sale', anchor: 's', step: 'day-4', about: '100% secure lock' }),
      due('p1', { cadence: 'own', step: 'a', about: 'Call' }),
    ],
  });
  await page.getByRole('link', { name: /^Today/ }).click();
  await expect(page.getByText(/^“100% secure”: /).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('remark.png') });
  await usable(page, 'first sentences with a remark');
});

for (const [language, trade] of [
  ['zh-CN', '房地产'],
  ['zh-TW', '房地產'],
] as const) {
  test(`the trades are there in ${language}`, async ({ evergreen }, info) => {
    await evergreen.worker.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    const page = await evergreen.openDashboard('/settings');
    await page.getByLabel(trade).click();
    await expect(page.getByLabel(trade)).toBeChecked();
    await page.getByLabel(trade).scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('trades.png') });
    await noEnglish(page);
  });
}

/** Whether the rules of trades were loaded into the tab in front. */
async function tradesIn({ worker }: { worker: { evaluate: <T>(f: () => T) => Promise<T> } }) {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*', title: 'Offer' });
    if (tab?.id === undefined) throw new Error('no tab');
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => globalThis.evergreenTrades !== undefined,
    });
    return found?.result;
  });
}
