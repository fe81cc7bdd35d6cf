import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportWords } from '../../lib/i18n/report.ts';
import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';
import { everyStore, putRows, rowsOf } from './stores.ts';
import { everyWord } from '../every-word.ts';

const DAY = 24 * 60 * 60 * 1000;
const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: item, exact: true }).click();
};

async function answer(
  panel: Page,
  question: string,
  text: string,
  field = question,
): Promise<void> {
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: question });
  await panel.getByRole('textbox', { name: field }).fill(text);
}

const keep = (panel: Page) =>
  panel.getByRole('region', { name: 'Dossier' }).getByRole('button', { name: 'Keep' }).click();

/** Somebody of an earlier year, straight into the store. */
const old = (id: string, name: string, years: number, more: object = {}) => ({
  id,
  name,
  by: '',
  createdAt: Date.now() - years * 365 * DAY,
  changedAt: Date.now() - years * 365 * DAY,
  ...more,
});

test('1.20 whoever is removed is gone from the panel, and back from the trash as before', async ({
  flow,
}) => {
  const { panel, evergreen, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 10);
  await expect(panel.getByRole('link', { name: /^Today/ })).toContainText('3');
  await menu(panel, 'Remove this person');
  await expect(panel.getByText('Priya Raman is in the trash, for 30 days.')).toBeVisible();
  await expect(panel.getByText('Not in your customers yet.')).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Today/ })).not.toContainText('3');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Today/ })).toContainText('3');

  await menu(panel, 'Remove this person');
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('Priya');
  await expect(panel.getByText('Nobody found')).toBeVisible();
  const dashboard = await evergreen.openDashboard('/trash');
  await expect(dashboard.getByText(/^Removed today\. Erased for good on /)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Restore Priya Raman' }).click();
  await expect(dashboard.getByText('Nobody is in the trash.')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('');
  await tab.bringToFront();
  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await expect(card.getByText('CX-40 pump').first()).toBeVisible();
  await expect(card.getByText('priya.raman@acme-pumps.example')).toBeVisible();
});

test('1.20 erased out of the trash, the name is in no store; after thirty days by itself', async ({
  flow,
}) => {
  const { panel, evergreen, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 10);
  await menu(panel, 'Remove this person');
  const dashboard = await evergreen.openDashboard('/trash');
  await dashboard.getByRole('button', { name: 'Erase Priya Raman now' }).click();
  await dashboard.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(dashboard.getByText('Nobody is in the trash.')).toBeVisible();
  expect(await everyStore(panel)).not.toMatch(/Priya|acme|CX-40/i);

  await tab.bringToFront();
  await addShown(panel, 'Priya Raman');
  await menu(panel, 'Remove this person');
  await expect(dashboard.getByText('Priya Raman')).toBeVisible();
  const [entry] = await rowsOf(panel, 'trash');
  await putRows(panel, 'trash', [{ ...entry, removedAt: Date.now() - 30 * DAY }]);
  // A page that is opened looks for it.
  await dashboard.reload();
  await expect.poll(() => everyStore(panel)).not.toMatch(/Priya|acme/i);
});

test('1.20 everything held on a person is on one page that can be printed, and in a file', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 10);
  await answer(panel, 'In a few words (your judgement)', 'Careful with money', 'In a few words');
  await keep(panel);
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Care to be taken').check();
  await panel.getByLabel('Why do you need').fill('We invite customers to dinner');
  await panel.getByRole('button', { name: 'Switch on' }).click();
  await panel.getByRole('link', { name: 'Back' }).click();
  await answer(panel, 'Care to be taken', 'No nuts');
  await panel.getByLabel('How did they agree').fill('Told me at lunch');
  await keep(panel);
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByLabel('What did you learn').fill('A wrong note');
  await panel.keyboard.press('Control+Enter');
  await panel.getByText('A wrong note').hover();
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'A wrong note' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Ground for keeping' }).click();
  await panel.getByLabel('Ground for keeping').selectOption('They told me in person');
  await panel.getByLabel('Where it comes from').fill('Spring fair');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Ground for Priya Raman noted.')).toBeVisible();

  const opened = evergreen.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Everything held' }).click();
  const report = await opened;
  const page = report.getByRole('article', { name: 'Priya Raman' });
  for (const held of [
    'priya.raman@acme-pumps.example',
    'Acme Pumps',
    'In a few words: Careful with money',
    'Care to be taken: No nuts',
    'Told me at lunch',
    'They told me in person, Spring fair',
    'CX-40 pump',
    'Day 8: visit, and praise what goes well (CX-40 pump)',
    'A wrong note',
  ]) {
    await expect(page.getByText(held).first(), held).toBeVisible();
  }
  await report.emulateMedia({ media: 'print' });
  await expect(report.getByRole('navigation')).toBeHidden();
  await expect(report.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText('Care to be taken: No nuts')).toBeVisible();
  await report.emulateMedia({ media: 'screen' });

  await report.getByLabel('Language of the report').selectOption('zh-TW');
  await expect(page.getByRole('heading', { name: '保存的Priya Raman的全部資訊' })).toBeVisible();
  await noEnglish(page);
  // With the panel's connection open, Playwright keeps no file: the link tells as much.
  await report.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { saved: file });
      return create(file);
    };
  });
  const saved = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save as JSON' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Priya-Raman-.*\.json$/);
  const text = await report.evaluate(() => (Reflect.get(globalThis, 'saved') as Blob).text());
  const held = JSON.parse(text) as Record<string, unknown>;
  expect(held).toMatchObject({
    format: 'evergreen-subject-report',
    language: 'zh-TW',
    person: { name: 'Priya Raman', basis: { kind: 'told', from: 'Spring fair' } },
  });
  expect(JSON.stringify(held)).toContain('A wrong note');
});

test('0.24 P20 a customer is lost with a reason; whoever died is reminded of no more', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 10);
  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await menu(panel, 'Status');
  await panel.getByLabel('Status').selectOption('Lost');
  await expect(panel.getByRole('button', { name: 'Save' })).toBeDisabled();
  await panel.getByLabel('Why were they lost?').selectOption('Too slow');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Lost, today: Too slow')).toBeVisible();
  await expect(card.getByRole('region', { name: 'Due now' })).toBeVisible();

  await panel.getByRole('button', { name: 'Status', exact: true }).click();
  await panel.getByLabel('Status').selectOption('Deceased');
  await expect(panel.getByText('Open reminders are cancelled')).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Died, today. Nothing is planned any more.')).toBeVisible();
  await expect(card.getByRole('region', { name: 'Due now' })).toBeHidden();
  await expect(card.getByText('Worth asking')).toBeHidden();
  await expect(panel.getByRole('link', { name: /^Today/ })).not.toContainText('3');
  await sell(panel, 'Seal kit', 4);
  await expect(card.getByRole('region', { name: 'Due now' })).toBeHidden();
  // Said of the wrong person: everything is due as before, also what was sold meanwhile.
  await panel.getByRole('button', { name: 'Status', exact: true }).click();
  await panel.getByLabel('Status').selectOption('Active');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Died, today.')).toBeHidden();
  await expect(
    card.getByRole('region', { name: 'Due now' }).getByText('Seal kit', { exact: true }),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('Died, today.')).toBeVisible();
});

test('1.5 what is about children under 14 is kept with a guardian’s consent only', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Children', { exact: true }).check();
  await panel.getByLabel('Why do you need').fill('We give a school party');
  await panel.getByRole('button', { name: 'Switch on' }).click();
  await panel.getByRole('link', { name: 'Back' }).click();
  await answer(panel, 'Children', 'Maya, 7');
  const button = panel
    .getByRole('region', { name: 'Dossier' })
    .getByRole('button', { name: 'Keep' });
  await panel.getByLabel('How did they agree').fill('Asked on the phone');
  await expect(button).toBeDisabled();
  await panel.getByLabel('Are they 14 or older?').selectOption('One of them is under 14');
  await expect(button).toBeDisabled();
  await panel.getByLabel('How did a parent or guardian agree?').fill('Her mother, in writing');
  await button.click();
  await panel.getByText('All facts (1)').click();
  await expect(panel.getByText(/^Agreed today: Asked on the phone/)).toBeVisible();
  await expect(panel.getByText(/guardian agreed today: Her mother, in writing/)).toBeVisible();
  await expect(panel.getByText('no ground for it is noted')).toBeVisible();
  await panel.getByRole('button', { name: 'Note the ground' }).click();
  await panel.getByLabel('Ground for keeping').selectOption('They agreed');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText(/^Ground for keeping: They agreed/)).toBeVisible();
});

test('1.20 whoever was not touched for long is listed by tier, kept or removed, with Undo', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await putRows(panel, 'people', [
    old('a', 'Anna Old', 3, { tier: 'A' }),
    old('b', 'Ben Older', 4),
    old('c', 'Carl Oldest', 5),
    old('d', 'Dora Called', 5, { lastContactAt: Date.now() - 30 * DAY }),
    old('e', 'Emil Noted', 5),
    old('f', 'Fay Younger', 2),
  ]);
  const note = { by: '', kind: 'note', text: 'x', createdAt: 1, changedAt: 1 };
  await putRows(panel, 'events', [
    { ...note, id: 'n1', people: ['e'], happenedAt: Date.now() - 40 * DAY },
    { ...note, id: 'n2', people: ['b'], happenedAt: Date.now() - 800 * DAY },
  ]);
  const page = await evergreen.openDashboard('/review');
  const none = page.getByRole('region', { name: 'Without a tier (3)' });
  await expect(page.getByRole('region', { name: 'Tier A (1)' })).toBeVisible();
  await expect(none.getByRole('listitem')).toHaveText([/Carl Oldest/, /Ben Older/, /Fay Younger/]);
  await expect(none.getByRole('listitem').nth(1)).toContainText('1 entry');
  await expect(page.getByText('Dora Called')).toBeHidden();
  await expect(page.getByText('Emil Noted')).toBeHidden();

  await page.getByLabel('Months without a touch').fill('30');
  await expect(page.getByText('Fay Younger')).toBeHidden();
  await page.getByLabel('Months without a touch').fill('12');
  await page.getByRole('button', { name: 'Keep Anna Old' }).click();
  await expect(page.getByText('Anna Old')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Anna Old')).toBeVisible();

  await none.getByLabel('Select all of these').check();
  await none.getByLabel('Select Fay Younger').uncheck();
  const chosen = page.getByRole('group', { name: '2 selected' });
  await chosen.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('2 people are in the trash, for 30 days.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Without a tier (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(none.getByRole('listitem')).toHaveCount(3);
});

async function noEnglish(screen: { innerText: () => Promise<string> }): Promise<void> {
  const english = Object.values({ ...everyWord, ...reportWords })
    .map((word): unknown => word.en)
    .filter((en) => typeof en === 'string' && !en.includes('{') && en.length > 3);
  const lines = (await screen.innerText()).split('\n').map((line) => line.trim());
  expect(lines.filter((line) => english.includes(line))).toEqual([]);
}

for (const [language, scheme, width] of [
  ['en', 'light', 1280],
  ['en', 'dark', 360],
  ['zh-CN', 'dark', 1280],
  ['zh-TW', 'light', 360],
] as const) {
  test(`trash, review and report can be read and used by all: ${language}, ${scheme}, ${width} px`, async ({
    flow,
  }) => {
    const { panel, evergreen } = flow;
    await addShown(panel, 'Priya Raman');
    await sell(panel, 'CX-40 pump', 10);
    await answer(panel, 'Hobbies', 'sailing');
    await keep(panel);
    await expect(panel.getByText('Hobbies kept.')).toBeVisible();
    await putRows(panel, 'people', [
      old('a', 'Anna Old', 3, { tier: 'A' }),
      old('b', '王建国', 4),
      old('c', '陳怡君', 5),
    ]);
    const page = await evergreen.openDashboard('/review');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Remove Anna Old' }).click();
    await page.getByLabel('Select 王建国').check();
    await panel.getByRole('link', { name: 'Settings' }).click();
    await panel.getByLabel('Language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const priya = (await rowsOf(page, 'people')).find(({ name }) => name === 'Priya Raman');
    const id = String(priya?.['id']);
    const look = async (name: string) => {
      if (language !== 'en') await noEnglish(page.locator('body'));
      await page.screenshot({
        path: `test-results/pictures/rights-${name}-${language}-${width}.png`,
        fullPage: true,
      });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    };
    await look('review');
    await page.goto(page.url().replace(/#.*/, '#/trash'));
    await expect(page.getByText('Anna Old')).toBeVisible();
    await look('trash');
    await page.goto(page.url().replace(/#.*/, `#/report/${id}`));
    await expect(page.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
    await look('report');
    await page.goto(page.url().replace(/#.*/, `#/person/${id}`));
    await page.getByRole('button', { name: everyWord.moreActions[WORDS[language]] }).click();
    await page
      .getByRole('button', { name: everyWord.personStatus[WORDS[language]], exact: true })
      .click();
    await look('status');
  });
}

const WORDS = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' } as const;
