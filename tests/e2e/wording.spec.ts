import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { CardReader, markedIn } from './composer.ts';
import { expect } from './extension.ts';
import { addShown, test, type Flow } from './flow.ts';
import { PageServer } from './pages.ts';
import { tomorrowInWords } from './days-in-words.ts';

const page = (
  person: string,
) => `<!doctype html><meta charset="utf-8"><title>Re: Your order</title><p>To: ${person}</p>
<style>[contenteditable] { min-height: 120px; border: 1px solid }</style>
<div contenteditable role="textbox" aria-label="Message"><p id="own"><br></p></div>`;
const PRIYA = '<a href="mailto:priya.raman@acme-pumps.example">Priya Raman</a>';
const TOM = '<a href="mailto:tom.oneil@acme-pumps.example">Tom O\'Neil</a>';

/** Opens a page on which a mail is written, and writes it. */
async function compose({ tab }: Flow, text: string, path = '/new') {
  const mails = await PageServer.start({ '/new': page(PRIYA), '/tom': page(TOM) });
  const open = async (path: string, text: string) => {
    await tab.goto(mails.url(path));
    await tab.locator('#own').click();
    await tab.keyboard.insertText(text);
  };
  await open(path, text);
  return { open, card: await CardReader.of(tab) };
}

/** Opens the card of the next mark behind the caret, from the start of the draft. */
async function openFirst(tab: Page): Promise<void> {
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Alt+.');
}

const list = (panel: Page) => panel.getByRole('region', { name: 'Wording of your draft' });
const draft = (tab: Page) => tab.locator('#own').innerText();

test('3.27 what a better sentence leaves open is asked on the card, a date with its weekday', async ({
  flow,
}) => {
  const { tab } = flow;
  const { card } = await compose(flow, "That's not my job. Bye.");
  await expect.poll(() => markedIn(tab)).toEqual(["That's not my job"]);
  await openFirst(tab);
  await expect.poll(() => card.suggestions()).toHaveLength(3);
  await card.press('I am taking this over');
  await expect.poll(() => card.text()).toContain('Put it in the draft');
  await card.press(tomorrowInWords('en'));
  expect(await draft(tab)).toBe("That's not my job. Bye.");
  await tab.keyboard.press('Enter');
  await expect
    .poll(() => draft(tab))
    .toBe(`I am taking this over and will come back to you by ${tomorrowInWords('en')}. Bye.`);
  await expect.poll(() => markedIn(tab)).toEqual([]);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => draft(tab)).toContain("That's not my job");
});

test('a claim that is true stays, with its source beside it', async ({ flow }) => {
  const { tab } = flow;
  const { card } = await compose(flow, 'We have the lowest price on the market.');
  await expect.poll(() => markedIn(tab)).toHaveLength(1);
  await openFirst(tab);
  await expect.poll(() => card.text()).toContain('It is true: add the source');
  await card.press('It is true');
  await expect.poll(() => card.text()).toContain('Put it in the draft');
  await tab.keyboard.type('Price survey, October 2026');
  await tab.keyboard.press('Enter');
  await expect
    .poll(() => draft(tab))
    .toBe('We have the lowest price on the market (source: Price survey, October 2026).');
  await expect.poll(() => markedIn(tab)).toEqual([]);
});

test('an expression is ignored in one draft, for one customer, or always, and marked again', async ({
  flow,
}) => {
  const { tab, panel } = flow;
  const said = 'We guarantee it.';
  const { open, card } = await compose(flow, said);
  const ignore = async (how: string) => {
    await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
    await openFirst(tab);
    await expect.poll(() => card.isOpen()).toBe(true);
    await card.press(how);
    await expect.poll(() => markedIn(tab)).toEqual([]);
  };
  await ignore('This draft');
  await open('/new', said);
  await ignore('This customer');
  await open('/new', `${said} No problem at all.`);
  await expect.poll(() => markedIn(tab)).toEqual(['No problem at all']);
  await open('/tom', said);
  await ignore('Always');
  await open('/tom', `${said} No problem at all.`);
  await expect.poll(() => markedIn(tab)).toEqual(['No problem at all']);

  // Nobody's address is kept with it, and the settings mark it again.
  const stored = await panel.evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(stored)).not.toContain('raman');
  await panel.goto(panel.url().replace(/#.*$/, '#/settings'));
  const rows = panel.getByRole('listitem').filter({ hasText: 'we guarantee' });
  const single = rows.filter({ hasText: 'for single customers' });
  await single.getByRole('button', { name: 'Mark again' }).click();
  await expect(single).toHaveCount(0);
  await rows.getByRole('button', { name: 'Mark again' }).click();
  await expect(rows).toHaveCount(0);
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee', 'No problem at all']);
  await open('/new', said);
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
});

test('the panel lists what is found in the draft, and replaces, shows and ignores it', async ({
  flow,
}) => {
  const { tab, panel } = flow;
  await addShown(panel, 'Priya Raman');
  await compose(flow, "We guarantee it. That's not my job.");
  await expect(list(panel).getByRole('status')).toHaveText('2 to look at');
  await list(panel).getByText('Wording of your draft').click();
  const first = list(panel).getByRole('listitem').filter({ hasText: 'Absolute promise' });
  await expect(first.locator('mark')).toHaveText('We guarantee');
  await first.getByRole('button', { name: 'We aim for' }).click();
  await expect.poll(() => draft(tab)).toBe("We aim for it. That's not my job.");
  await expect(list(panel).getByRole('status')).toHaveText('1 to look at');

  const second = list(panel).getByRole('listitem').filter({ hasText: 'An excuse' });
  await second.getByRole('button', { name: 'I am taking this over' }).click();
  await second.getByRole('combobox', { name: 'date' }).fill(tomorrowInWords('en'));
  await second.getByRole('button', { name: 'Use' }).click();
  await expect.poll(() => draft(tab)).toContain(`come back to you by ${tomorrowInWords('en')}`);
  await expect(list(panel)).toBeHidden();

  await tab.locator('#own').click();
  await tab.keyboard.press('End');
  await tab.keyboard.insertText(' No problem at all.');
  await list(panel).getByText('Wording of your draft').click();
  await list(panel).getByRole('button', { name: 'Show in the draft' }).click();
  await list(panel).getByRole('button', { name: 'This draft' }).click();
  await expect.poll(() => markedIn(tab)).toEqual([]);
  await expect(list(panel)).toBeHidden();
});

for (const scope of ['This draft', 'Always'] as const) {
  test(`what is ignored from the panel is marked again by Undo: ${scope}`, async ({ flow }) => {
    const { tab, panel } = flow;
    await compose(flow, 'We guarantee it.');
    await list(panel).getByText('Wording of your draft').click();
    await list(panel).getByRole('button', { name: scope }).click();
    await expect.poll(() => markedIn(tab)).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
    const stored = await panel.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toMatchObject({ settings: { ignored: [] } });
  });
}

test('a double click in the panel replaces once, and two sentences go one after the other', async ({
  flow,
}) => {
  const { tab, panel } = flow;
  await compose(flow, 'We guarantee it. We guarantee delivery. We guarantee payment.');
  await list(panel).getByText('Wording of your draft').click();
  const better = list(panel).getByRole('button', { name: 'We aim for' });
  await better.first().dblclick();
  await expect.poll(() => draft(tab)).toContain('We aim for it.');
  await expect(list(panel).getByRole('status')).toHaveText('2 to look at');
  await expect(panel.getByText('Replaced in the draft.')).toBeVisible();
  await expect(better).toHaveCount(2);
  await better.evaluateAll((buttons: HTMLElement[]) => {
    for (const button of buttons) button.click();
  });
  await expect
    .poll(() => draft(tab))
    .toBe('We aim for it. We aim for delivery. We aim for payment.');
});

test('what an own rule found is left out once that rule is removed', async ({ flow }) => {
  const { panel } = flow;
  const store = (expressions: string[]) =>
    panel.evaluate(
      (ownRules) => chrome.storage.local.set({ settings: { noticeTrial: 'over', ownRules } }),
      expressions.map((expression) => ({
        id: expression,
        expression,
        better: [],
        category: 'pushing',
      })),
    );
  await store(['bottom line']);
  await compose(flow, 'The bottom line is this.');
  await expect(list(panel)).toBeVisible();
  await store([]);
  await expect(list(panel)).toBeHidden();
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('a site that is switched off keeps no mark, and has them again once it is on', async ({
  flow,
}) => {
  const { tab, panel } = flow;
  await compose(flow, 'We guarantee it.');
  await expect(list(panel)).toBeVisible();
  await panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const off = { type: 'switchedOff', data: 'http://127.0.0.1/*' };
    await Promise.all(tabs.flatMap(({ id }) => (id ? [chrome.tabs.sendMessage(id, off)] : [])));
  });
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBe(0);
  await tab.locator('#own').click();
  await tab.keyboard.insertText(' No problem at all.');
  await panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const files = ['/page.js'];
    const on = tabs.flatMap(({ id }) => (id ? [{ tabId: id }] : []));
    await Promise.all(on.map((target) => chrome.scripting.executeScript({ target, files })));
  });
  await expect.poll(() => markedIn(tab)).toHaveLength(2);
});

test('a rule that was ignored five times is offered to be a hint, which marks nothing', async ({
  flow,
}) => {
  const { tab, panel } = flow;
  await panel.evaluate(() =>
    chrome.storage.local.set({
      settings: { ignoreCounts: { 'en.absolute.we-guarantee': 5 }, noticeTrial: 'over' },
    }),
  );
  await compose(flow, 'We guarantee it.');
  await list(panel).getByText('Wording of your draft').click();
  await expect(list(panel).getByText('You ignored this 5 times')).toBeVisible();
  await list(panel).getByRole('button', { name: 'Only hint' }).click();
  await expect.poll(() => markedIn(tab)).toEqual([]);
  await expect(list(panel).getByRole('heading', { name: 'Smaller remarks' })).toBeVisible();
});

for (const [locale, scheme, width] of [
  ['en', 'light', 360],
  ['zh-CN', 'dark', 360],
  ['zh-TW', 'light', 320],
] as const) {
  test(`the list can be read and used by all: ${locale}, ${scheme}, ${width} px`, async ({
    flow,
  }, info) => {
    const { panel } = flow;
    await panel.evaluate(
      (language) => chrome.storage.local.set({ settings: { language, noticeTrial: 'over' } }),
      locale,
    );
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width, height: 900 });
    const text = {
      en: "We guarantee it. That's not my job. Everything you need.",
      'zh-CN': '我们保证周五到货。这不是我们部门的责任。',
      'zh-TW': '我們保證週五到貨。這不是我們部門的責任。',
    };
    await compose(flow, text[locale]);
    await panel
      .locator('summary')
      .filter({ hasText: /Wording|措/ })
      .click();
    await panel.getByRole('listitem').locator('ul button').nth(3).click();
    await panel.screenshot({ path: info.outputPath('list.png'), fullPage: true });
    await usable(panel, `wording ${locale}`);
    if (locale !== 'en') await noEnglish(panel);
  });
}
