import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import { addShown, rightClick, test, type Flow } from './flow.ts';
import { everyWord } from '../every-word.ts';

const SIGNATURE = `Best regards,
Dr. Priya Raman
Head of Maintenance
Acme Pumps Ltd
T: +44 113 496 0000
M: +44 7700 900123
Card 4111 1111 1111 1111
priya.raman@acme-pumps.example
12 Mill Lane, Leeds LS1 4AP`;

const field = (panel: Page) => panel.getByLabel('Paste a signature');
const read = (panel: Page) => panel.getByRole('group', { name: 'Add somebody' });
const tick = (panel: Page, name: string) =>
  read(panel).getByRole('checkbox', { name: `Keep: ${name}`, exact: true });

/** Selects an element's text in the tab, and right-clicks it as the browser tells the worker: in one line. */
async function rightClickOn(flow: Flow, selector: string): Promise<void> {
  const selected = await flow.tab.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  await rightClick(flow, { selectionText: selected.replaceAll(/\s+/g, ' ') });
}

async function paste(panel: Page, text: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Search customers' }).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    input.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

test('1.3 a pasted signature becomes a dossier, and only what was ticked is in it', async ({
  flow,
}) => {
  const { panel, read: open } = flow;
  await open('/nobody');
  await field(panel).fill(SIGNATURE);
  await expect(read(panel).getByRole('heading', { name: 'A new customer' })).toBeVisible();
  const ticks = read(panel).getByRole('checkbox');
  await expect(ticks).toHaveCount(8);
  for (const one of await ticks.all()) await expect(one).not.toBeChecked();
  await expect(read(panel).getByRole('button', { name: 'Save (0)' })).toBeDisabled();
  // 1.22: nothing of the card is there to be ticked.
  expect(await read(panel).locator('input').evaluateAll(valuesOf)).not.toMatch(/4111|1111/);

  for (const name of ['Name', 'Form of address', 'Organisation', 'E-mail', 'Mobile']) {
    await tick(panel, name).check();
  }
  await read(panel).getByLabel('Role', { exact: true }).fill('Maintenance lead');
  await expect(tick(panel, 'Role')).toBeChecked();
  await read(panel).getByRole('button', { name: 'Save (6)' }).click();

  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await expect(card.getByText('Dr. Raman · Acme Pumps Ltd')).toBeVisible();
  await expect(card.getByText('priya.raman@acme-pumps.example')).toBeVisible();
  await expect(card.getByText('+44 7700 900123')).toBeVisible();
  await expect(card.getByText('Maintenance lead')).toBeVisible();
  await expect(card.getByText('+44 113 496 0000')).toHaveCount(0);
  await expect(card.getByText('12 Mill Lane')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Undone.')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('Priya');
  await expect(panel.getByText('Nobody found for “Priya”.')).toBeVisible();
});

const valuesOf = (inputs: Element[]) => inputs.map((input) => Reflect.get(input, 'value')).join();

test('1.3 `Name <mail>` is one paste and two clicks, or one click from the search', async ({
  flow,
}) => {
  const { panel, read: open } = flow;
  await open('/nobody');
  await field(panel).fill('Priya Raman <priya.raman@acme-pumps.example>');
  await read(panel).getByRole('button', { name: 'Tick all' }).click();
  await read(panel).getByRole('button', { name: 'Save (2)' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();

  await panel
    .getByRole('combobox', { name: 'Search customers' })
    .fill('"O\'Neil, Tom" <tom.oneil@northmill.example>');
  await panel.getByRole('button', { name: "Add “O'Neil, Tom”" }).click();
  await expect(panel.getByRole('article', { name: "O'Neil, Tom" })).toBeVisible();
  await expect(panel.getByText('tom.oneil@northmill.example')).toBeVisible();
});

test('1.3 of somebody who is known only what is new is proposed', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await paste(panel, SIGNATURE.replace('Acme Pumps Ltd', 'Acme Pumps'));
  await expect(
    read(panel).getByRole('heading', { name: '5 new facts for Priya Raman' }),
  ).toBeVisible();
  await expect(tick(panel, 'Name')).toHaveCount(0);
  await read(panel).getByRole('button', { name: 'Tick all' }).click();
  await tick(panel, 'Address of the organisation').uncheck();
  await read(panel).getByRole('button', { name: 'Save (4)' }).click();
  await expect(panel.getByText('4 facts kept for Priya Raman.')).toBeVisible();
  await expect(panel.getByText('Dr. Raman · Acme Pumps')).toBeVisible();
  // Pasted while her mail was open: that is where it comes from.
  await panel.getByText('All facts (1)').click();
  await expect(panel.getByRole('link', { name: /CX-40 pumps/ }).first()).toBeVisible();

  await paste(panel, SIGNATURE.replace('Acme Pumps Ltd', 'Acme Pumps'));
  await expect(
    read(panel).getByRole('heading', { name: '1 new fact for Priya Raman' }),
  ).toBeVisible();
});

test('1.3 what does not fit is pointed out, and not kept', async ({ flow }) => {
  const { panel, read: open } = flow;
  await open('/nobody');
  await field(panel).fill('Priya Raman <priya.raman@acme-pumps.example>');
  await read(panel).getByLabel('E-mail', { exact: true }).fill('priya at home');
  await expect(read(panel).getByText('This does not fit here.')).toBeVisible();
  await expect(read(panel).getByRole('button', { name: 'Save (1)' })).toBeDisabled();
  await field(panel).fill('Both pumps arrived on Tuesday, thank you.');
  await expect(panel.getByText('No name, address or number was recognised.')).toBeVisible();
});

test('1.3 a right-click into a field: two clicks, with link, title and date', async ({ flow }) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await rightClick(flow, { selectionText: 'Head of Maintenance' });
  await panel.getByRole('group', { name: 'Keep it as' }).getByText('Role', { exact: true }).click();
  await expect(panel.getByText('Role kept for Priya Raman.')).toBeVisible();
  await expect(panel.getByText('Noted for Priya Raman.')).toBeHidden();
  await expect(
    panel.getByRole('region', { name: 'What happened' }).getByText('Head of Maintenance'),
  ).toHaveCount(0);
  await panel.getByText('All facts (1)').click();
  const dossier = panel.getByRole('region', { name: 'Dossier' });
  await expect(dossier.getByText('Head of Maintenance')).toBeVisible();
  await expect(dossier.getByText('Read in a mail')).toBeVisible();
  await expect(dossier.getByText('today')).toBeVisible();
  await expect(dossier.getByRole('link', { name: /CX-40 pumps/ })).toHaveAttribute(
    'href',
    tab.url(),
  );
  // Undo makes it the note that it was.
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(
    panel.getByRole('region', { name: 'What happened' }).getByText('Head of Maintenance'),
  ).toBeVisible();
  await expect(panel.getByText('All facts (1)')).toBeHidden();
});

test('1.3 where nobody is plain, field and person are the two clicks', async ({ flow }) => {
  const { panel, read: open } = flow;
  await addShown(panel, 'Priya Raman');
  await open('/both');
  await expect(panel.getByRole('button', { name: "Tom O'Neil" })).toBeVisible();
  await rightClick(flow, { selectionText: 'Her birthday is on 12 May' });
  const ask = panel.getByRole('region', { name: 'Who is this note about?' });
  await expect(ask.getByRole('button', { name: 'Note', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await ask.getByRole('button', { name: 'Birthday' }).click();
  await ask.getByRole('button', { name: 'Priya Raman' }).click();
  await expect(panel.getByText('Birthday kept for Priya Raman.')).toBeVisible();
  await panel.getByText('All facts (1)').click();
  await expect(panel.getByText('May 12', { exact: true })).toBeVisible();
});

test('1.5 neither judgements nor what takes a consent is offered for a selected text', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Care to be taken').check();
  await panel.getByLabel('Why do you need').fill('We invite customers to dinner');
  await panel.getByRole('button', { name: 'Switch on' }).click();
  await expect(panel.getByText('We invite customers to dinner')).toBeVisible();
  await panel.getByRole('link', { name: 'Back' }).click();
  await rightClick(flow, { selectionText: 'No nuts in the dessert, please' });
  const keepAs = panel.getByRole('group', { name: 'Keep it as' });
  // The three likeliest questions, and that it is a promise.
  await expect(keepAs.getByRole('button')).toHaveCount(4);
  await expect(keepAs.getByRole('button', { name: 'Promise' })).toHaveCount(1);
  const options = keepAs.getByRole('option');
  for (const hidden of ['your judgement', 'Politics', 'Care to be taken']) {
    await expect(options.filter({ hasText: hidden })).toHaveCount(0);
  }
  await keepAs.getByLabel('Another question').selectOption('Favourite dishes');
  await expect(panel.getByText('Favourite dishes kept for Priya Raman.')).toBeVisible();
});

test('1.3 a selected signature proposes its values, and stops being a note', async ({ flow }) => {
  const { panel, read: open } = flow;
  await addShown(panel, 'Priya Raman');
  await open('/signature');
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await rightClickOn(flow, '#signature');
  await expect(panel.getByText('Looks like a signature')).toBeVisible();
  await expect(read(panel).getByLabel('Role', { exact: true })).toHaveValue('Head of Maintenance');
  await expect(read(panel).getByLabel('Mobile', { exact: true })).toHaveValue('+44 7700 900123');
  await tick(panel, 'Role').check();
  await tick(panel, 'Mobile').check();
  await read(panel).getByRole('button', { name: 'Save (2)' }).click();
  await expect(panel.getByText('2 facts kept for Priya Raman.')).toBeVisible();
  await expect(panel.getByText('Looks like a signature')).toBeHidden();
  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await expect(card.getByText('+44 7700 900123', { exact: true })).toBeVisible();
  await expect(card.getByText(/Nothing yet/)).toBeVisible();
});

test('a title in the name is offered as the form of address, and taken only by a click', async ({
  flow,
}) => {
  const { panel, read: open } = flow;
  await open('/doctor');
  await panel.getByLabel('Add as Priya Raman · Dr. Raman · Acme Pumps').check();
  await panel.getByRole('button', { name: 'Add to customers' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(panel.getByText('Dr. Raman · Acme Pumps')).toBeVisible();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await open('/priya');
  await addShown(panel, 'Priya Raman');
  await expect(panel.getByRole('button', { name: 'Address as' })).toHaveCount(0);
  await open('/doctor');
  await panel.getByRole('button', { name: 'Address as “Dr. Raman”' }).click();
  await expect(panel.getByText('Dr. Raman · Acme Pumps')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Address as' })).toHaveCount(0);
});

/** English sentences without slots: none of them may be left on a Chinese screen. */
const ENGLISH = Object.values(everyWord)
  .map((word) => word.en)
  .filter((en): en is string => typeof en === 'string' && !en.includes('{') && en.length > 3);

for (const [language, scheme, width] of [
  ['en', 'light', 360],
  ['zh-CN', 'dark', 360],
  ['zh-TW', 'light', 320],
  ['zh-TW', 'dark', 900],
] as const) {
  test(`1.3 the capture can be read and used by all: ${language}, ${scheme}, ${width} px`, async ({
    flow,
  }) => {
    const { panel, read: open } = flow;
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width, height: 1100 });
    await addShown(panel, 'Priya Raman');
    await panel.getByRole('link', { name: 'Settings' }).click();
    await panel.getByLabel('Language').selectOption(language);
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    await panel.locator('a[href="#/"]').first().click();
    const look = async (name: string) => {
      await panel.screenshot({
        path: test.info().outputPath(`${name}-${language}-${scheme}-${width}.png`),
        fullPage: true,
      });
      const wide = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (language === 'en') return;
      const lines = (await panel.locator('body').innerText()).split('\n');
      expect(lines.filter((line) => ENGLISH.includes(line.trim()))).toEqual([]);
    };
    await open('/signature');
    await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
    await rightClickOn(flow, '#signature');
    await expect(panel.getByRole('checkbox').first()).toBeVisible();
    await look('filed');
    await panel.locator('section button[title]').first().click();
    await open('/nobody');
    await panel.locator('textarea').fill(SIGNATURE.replaceAll('riya', 'ina').replace('priya', 'x'));
    await panel.getByRole('checkbox').nth(1).check();
    await look('capture');
    await rightClick(flow, { selectionText: '王建国 总经理 13800138000' });
    await expect(panel.locator('blockquote')).toBeVisible();
    await look('ask');
  });
}
