import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, rightClick, sell, test, type Flow } from './flow.ts';
import { PageServer } from './pages.ts';
import { putRows, rowsOf } from './stores.ts';

const today = Temporal.Now.plainDateISO();
const full = (day: Temporal.PlainDate, locale = 'en') =>
  day.toLocaleString(locale, { dateStyle: 'full' });
const inTwoWeeks = today.add({ days: 14 });

const promised = (panel: Page) => panel.getByRole('region', { name: 'Promised to them' });
const happened = (panel: Page) => panel.getByRole('region', { name: 'What happened' });

async function openForm(panel: Page) {
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  return {
    what: panel.getByLabel('What did you promise?'),
    when: panel.getByLabel('By when, in words'),
    date: panel.getByLabel('Date', { exact: true }),
    save: panel.getByRole('button', { name: 'Record promise' }),
  };
}

/** Records a promise by hand. */
async function promise(panel: Page, text: string, when: string): Promise<void> {
  const form = await openForm(panel);
  await form.what.fill(text);
  await form.when.fill(when);
  await form.save.click();
  await expect(promised(panel).getByText(text, { exact: true })).toBeVisible();
}

test('0.9 a promise by hand: the date in words is seen with its weekday before it is saved', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const form = await openForm(panel);
  await form.what.fill('Send the test certificates');
  await expect(form.save).toBeDisabled();
  await form.when.fill('in a few days');
  await expect(panel.getByText('That is not understood. Choose the date.')).toBeVisible();
  await expect(form.save).toBeDisabled();
  await form.when.fill('in two weeks');
  await expect(panel.getByText(`by ${full(inTwoWeeks)}`)).toBeVisible();
  await expect(form.date).toHaveValue(inTwoWeeks.toString());
  // By the date field as well, which goes before the words.
  const chosen = today.add({ days: 20 });
  await form.date.fill(chosen.toString());
  await expect(form.when).toHaveValue('');
  await expect(panel.getByText(`by ${full(chosen)}`)).toBeVisible();
  await form.date.fill(today.subtract({ days: 1 }).toString());
  await expect(panel.getByText('That day is over.')).toBeVisible();
  await expect(form.save).toBeDisabled();
  await form.when.fill('3/4/30');
  await expect(panel.getByText('Day and month could be the other way round.')).toBeVisible();
  await form.when.fill('两周后');
  await form.save.click();
  await expect(panel.getByText(`Promise recorded: by ${full(inTwoWeeks)}.`)).toBeVisible();
  await expect(promised(panel).getByText('Send the test certificates')).toBeVisible();
  await expect(happened(panel).getByText('Send the test certificates')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(promised(panel)).toBeHidden();
  await expect(happened(panel).getByText('Send the test certificates')).toBeHidden();
});

test('0.9 a promise is changed, put off, kept, opened again and withdrawn', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await promise(panel, 'Send the quote', 'tomorrow at 3pm');
  const card = promised(panel).getByRole('article');
  await expect(card.getByText('by tomorrow, 15:00')).toBeVisible();

  await card.getByRole('button', { name: 'Edit' }).click();
  await panel.getByLabel('What did you promise?').fill('Send both quotes');
  await panel.getByLabel('By when, in words').fill('today');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Send both quotes')).toBeVisible();
  await expect(card.getByText('by today')).toBeVisible();

  await card.getByRole('button', { name: 'Later' }).click();
  await card.getByLabel('In words').fill('today');
  await expect(card.getByText('That is not later than today.')).toBeVisible();
  await card.getByLabel('In words').fill('下下周一');
  const monday = today.add({ days: 15 - today.dayOfWeek });
  await card.getByRole('button', { name: `Put off: ${full(monday)}` }).click();
  await expect(card.getByText(/^put off: /)).toBeVisible();

  await card.getByRole('button', { name: 'Kept' }).click();
  await expect(promised(panel)).toBeHidden();
  await expect(happened(panel).getByText('Promise kept')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toBeVisible();
  await expect(happened(panel).getByText('Promise kept')).toBeHidden();

  await card.getByRole('button', { name: 'Kept' }).click();
  await happened(panel).getByRole('button', { name: 'Open again' }).click();
  await expect(card).toBeVisible();

  await card.getByRole('button', { name: 'Withdraw' }).click();
  await panel.getByLabel('Why does it no longer hold?').fill('They ordered elsewhere');
  await card.getByRole('button', { name: 'Withdraw' }).last().click();
  await expect(promised(panel)).toBeHidden();
  await expect(
    happened(panel).getByText('Send both quotes (They ordered elsewhere)'),
  ).toBeVisible();
});

test('2.7 an overdue promise stands above every step, and what harms others above all', async ({
  flow,
}) => {
  const { panel, evergreen, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 30);
  await promise(panel, 'Call about the leak', 'today');
  await promise(panel, 'Send the drawings', 'today');
  const late = { dueOn: today.subtract({ days: 2 }).toString() };
  const rows = await rowsOf(panel, 'promises');
  await putRows(
    panel,
    'promises',
    rows.map((row) => ({
      ...row,
      ...(row['text'] === 'Send the drawings' && late),
      ...(row['text'] === 'Call about the leak' && { affectsOthers: true }),
    })),
  );
  await panel.reload();
  const cards = promised(panel).getByRole('article');
  await expect(cards.nth(0)).toContainText('Call about the leak');
  await expect(cards.nth(0)).toContainText('A delay harms others as well');
  await expect(cards.nth(1)).toContainText('Send the drawings');
  await expect(cards.nth(1)).toContainText('2 days overdue');
  const [top, below] = await Promise.all([
    promised(panel).boundingBox(),
    panel.getByRole('region', { name: 'Due now' }).boundingBox(),
  ]);
  expect(top?.y).toBeLessThan(below?.y ?? 0);

  // In today's list as well, each once.
  await panel.getByRole('link', { name: /^Today: / }).click();
  const [leak, step] = [
    panel.getByRole('article', { name: 'Call about the leak' }),
    panel.getByText('Day 2: is it in use?'),
  ];
  await expect(leak).toHaveCount(1);
  await expect(panel.getByRole('article', { name: 'Send the drawings' })).toHaveCount(1);
  await expect(step).toBeVisible();
  const [first, second] = await Promise.all([leak.boundingBox(), step.boundingBox()]);
  expect(first?.y).toBeLessThan(second?.y ?? 0);
  await panel.goBack();

  // And on the page of the dossier.
  const [person] = await rowsOf(panel, 'people');
  const dossier = await evergreen.openDashboard(`/person/${String(person?.['id'])}`);
  await expect(promised(dossier).getByRole('article')).toHaveCount(2);
  await promised(dossier).getByRole('button', { name: 'Kept' }).first().click();
  await expect(promised(dossier).getByRole('article')).toHaveCount(1);
  await tab.bringToFront();
  await expect(cards).toHaveCount(1);
});

test('0.9 a selected sentence becomes a promise with its date and where it was read', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await rightClick(flow, {
    selectionText: 'Thank you. I will send the certificates in two weeks. Best regards',
  });
  const keepAs = panel.getByRole('group', { name: 'Keep it as' });
  await keepAs.getByRole('button', { name: 'Promise' }).click();
  await expect(panel.getByLabel('What did you promise?')).toHaveValue(
    'I will send the certificates in two weeks',
  );
  await expect(panel.getByText(`by ${full(inTwoWeeks)}`)).toBeVisible();
  await panel.getByRole('button', { name: 'Record promise' }).click();
  await expect(
    promised(panel).getByRole('link', { name: /Delivery of the two CX-40 pumps/ }),
  ).toHaveAttribute('href', tab.url());
  await expect(happened(panel).getByText('Thank you. I will send')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(happened(panel).getByText('Thank you. I will send')).toBeVisible();
});

test('0.9 where it is not plain to whom, a selected sentence asks', async ({ flow }) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/both');
  await expect(panel.getByRole('button', { name: "Tom O'Neil" })).toBeVisible();
  await rightClick(flow, { selectionText: '我明天把报价单发给您' });
  const ask = panel.getByRole('region', { name: 'Who is this note about?' });
  await ask.getByRole('button', { name: 'Promise' }).click();
  await expect(ask.getByText(`by ${full(today.add({ days: 1 }))}`)).toBeVisible();
  await ask.getByRole('button', { name: "Tom O'Neil" }).click();
  await expect(panel.getByText(/^Promise recorded/)).toBeVisible();
  await expect(ask).toBeHidden();
  expect(await rowsOf(panel, 'promises')).toMatchObject([{ text: '我明天把报价单发给您' }]);
  expect(await rowsOf(panel, 'captures')).toEqual([]);
});

const COMPOSE = (
  people: string,
) => `<!doctype html><meta charset="utf-8"><title>Re: Your order</title>
<p>To: ${people}</p>
<style>[contenteditable] { min-height: 120px; border: 1px solid }</style>
<div contenteditable role="textbox" aria-label="Message"><p id="own">Dear Priya,</p>
<p>On 3 March 2026 Ann Lee wrote:</p>
<blockquote>I will send you the order by tomorrow.</blockquote></div>`;
const PRIYA = '<a href="mailto:priya.raman@acme-pumps.example">Priya Raman</a>';
const TOM = '<a href="mailto:tom.oneil@acme-pumps.example">Tom O\'Neil</a>';

/** Opens a page on which a mail is written. */
async function compose({ tab }: Flow, people: string) {
  const mails = await PageServer.start({ '/new': COMPOSE(people), '/sent': '<p>Sent.</p>' });
  await tab.goto(mails.url('/new'));
  await tab.locator('#own').click();
  await tab.keyboard.press('End');
  const write = (text: string) => tab.keyboard.type(text);
  return { mails, write };
}

test('3.23 a promise in a draft is offered in the panel, recorded by one click, and asked once', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  const { mails, write } = await compose(flow, PRIYA);
  await panel.getByRole('button', { name: 'Priya Raman Acme Pumps' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const offer = panel.getByRole('region', { name: 'Your draft makes a promise' });
  // A question, a denial, a wish: none of them is one, nor what the customer wrote.
  await write(
    ' Will you send it by Friday? I will not call tomorrow. I hope to call you tomorrow.',
  );
  await write(' I will send the quote in two weeks.');
  await expect(offer.getByRole('article')).toHaveCount(1);
  await expect(offer.getByText('I will send the quote in two weeks')).toBeVisible();
  await expect(offer.getByText(`by ${full(inTwoWeeks)}`)).toBeVisible();
  // Nothing of it is in the page.
  const after = await tab.evaluate(() => document.documentElement.outerHTML);
  expect(after.replace(/<p id="own">.*?<\/p>/s, '')).toBe(
    before.replace(/<p id="own">.*?<\/p>/s, ''),
  );

  await offer.getByRole('button', { name: 'Record for Priya Raman' }).click();
  await expect(promised(panel).getByText('I will send the quote in two weeks')).toBeVisible();
  await expect(offer).toBeHidden();
  await write(' Best regards, Ming. I will call you tomorrow.');
  await expect(offer.getByText('I will call you tomorrow')).toBeVisible();
  await expect(offer.getByRole('article')).toHaveCount(1);

  // Another panel asks about the open one only; waved off, it is not asked about again.
  await panel.reload();
  await expect(offer.getByRole('article')).toHaveCount(1);
  await offer.getByRole('button', { name: 'Do not record it' }).click();
  await expect(offer).toBeHidden();
  await write(' Yours, Ming');
  await panel.getByRole('button', { name: 'Priya Raman Acme Pumps' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(offer).toBeHidden();
  await mails.close();
});

test('3.23 a promise in a draft is changed before it is recorded, and outlives the sending', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  const { mails, write } = await compose(flow, PRIYA);
  await write(' 我周五之前把报价单发给您。');
  const offer = panel.getByRole('region', { name: 'Your draft makes a promise' });
  await expect(offer.getByText('我周五之前把报价单发给您')).toBeVisible();
  await tab.goto(mails.url('/sent'));
  await expect(panel.getByText(/Nobody was found on this page/)).toBeVisible();
  await offer.getByRole('button', { name: 'Edit' }).click();
  await offer.getByLabel('By when, in words').fill('in two weeks');
  await offer.getByLabel('A delay harms others as well').check();
  await offer.getByRole('button', { name: 'Record for Priya Raman' }).click();
  await expect(panel.getByText(`Promise recorded: by ${full(inTwoWeeks)}.`)).toBeVisible();
  await expect(offer).toBeHidden();
  expect(await rowsOf(panel, 'promises')).toMatchObject([
    { dueOn: inTwoWeeks.toString(), affectsOthers: true, source: { title: 'Re: Your order' } },
  ]);
  await mails.close();
});

test('3.23 with several recipients a promise asks to whom; one is added by it', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const { mails, write } = await compose(flow, `${PRIYA}, ${TOM}`);
  await write(' We will ship the replacement tomorrow.');
  const offer = panel.getByRole('region', { name: 'Your draft makes a promise' });
  await expect(offer.getByText('To whom is it promised?')).toBeVisible();
  await expect(offer.getByRole('button', { name: 'Priya Raman' })).toBeVisible();
  await offer.getByRole('button', { name: "Tom O'Neil" }).click();
  await expect(offer).toBeHidden();
  const people = await rowsOf(panel, 'people');
  const tom = people.find(({ name }) => name === "Tom O'Neil");
  expect(await rowsOf(panel, 'promises')).toMatchObject([{ personId: tom?.['id'] }]);
  await mails.close();
});

test('3.23 with the wording check switched off no draft is read', async ({ flow }) => {
  const { panel, evergreen, tab } = flow;
  await evergreen.worker.evaluate(() => chrome.storage.local.set({ settings: { guard: false } }));
  await addShown(panel, 'Priya Raman');
  const { mails, write } = await compose(flow, PRIYA);
  await write(' I will send the quote in two weeks.');
  await tab.waitForTimeout(1000);
  await expect(panel.getByRole('region', { name: 'Your draft makes a promise' })).toBeHidden();
  await mails.close();
});

for (const [language, scheme, width] of [
  ['en', 'light', 360],
  ['zh-CN', 'dark', 360],
  ['zh-TW', 'light', 320],
  ['zh-TW', 'dark', 900],
] as const) {
  test(`0.9 promises can be read and used by all: ${language}, ${scheme}, ${width} px`, async ({
    flow,
  }) => {
    const { panel } = flow;
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width, height: 1100 });
    await addShown(panel, 'Priya Raman');
    await promise(panel, 'Send the quote', 'today');
    const form = await openForm(panel);
    await form.what.fill('王总的报价单');
    await form.when.fill('过两天');
    await promised(panel).getByRole('button', { name: 'Later' }).click();
    const { mails, write } = await compose(flow, `${PRIYA}, ${TOM}`);
    await write(' I will send the quote in two weeks. 我明天把合同发给您。');
    await expect(panel.locator('blockquote')).toHaveCount(2);
    await panel.getByRole('button', { name: 'Priya Raman Acme Pumps' }).click();
    await panel.getByRole('link', { name: 'Settings' }).click();
    await panel.getByLabel('Language').selectOption(language);
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    await panel.locator('a[href="#/"]').first().click();
    await panel.locator('button:has(.lucide-calendar-check)').click();
    await panel.locator('article input[dir="auto"]').nth(1).fill('过两天');
    const look = async (name: string) => {
      const path = test.info().outputPath(`${name}-${language}-${scheme}-${width}.png`);
      await panel.screenshot({ path, fullPage: true });
      await usable(panel, name);
      if (language !== 'en') await noEnglish(panel);
    };
    await look('promises');
    await panel.locator('section:has(blockquote) button[aria-expanded]').nth(1).click();
    await look('edited');
    await mails.close();
  });
}
