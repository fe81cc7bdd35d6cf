import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { expect, test as base } from './extension.ts';
import { fillWithFew } from './fill.ts';

/** The dashboard, with six customers. */
const test = base.extend<{ table: Page }>({
  table: async ({ evergreen }, hand) => {
    const tab = await evergreen.openDashboard();
    await expect(tab.getByRole('button', { name: 'Load sample customers' })).toBeVisible();
    // As the six were planned: what is due is the same on each day of the week.
    await evergreen.worker.evaluate(() =>
      chrome.storage.local.set({ settings: { weekends: 'none' } }),
    );
    await fillWithFew(tab);
    await expect(names(tab)).toHaveCount(6);
    await hand(tab);
  },
});

const names = (tab: Page) => tab.getByRole('grid').getByRole('rowheader');
const row = (tab: Page, name: string) => tab.getByRole('row').filter({ hasText: name });
const box = (tab: Page, name: string) => row(tab, name).getByRole('checkbox');
const heading = (tab: Page, name: string) => tab.getByRole('columnheader', { name });

test('P13 the dashboard opens with everybody, Chinese names in pinyin order', async ({ table }) => {
  expect(table.url()).toContain('#/customers');
  await expect(table.getByText('6 customers')).toBeVisible();
  await expect(names(table)).toHaveText([
    /^陳怡君/,
    /^李晓梅/,
    /^Marta Kowalska/,
    /^Priya Raman/,
    /^王建国/,
    /^張志明/,
  ]);
  await expect(heading(table, 'Name')).toHaveAttribute('aria-sort', 'ascending');
  await heading(table, 'Name').getByRole('button').click();
  await expect(names(table).first()).toHaveText(/^張志明/);
  await expect(heading(table, 'Name')).toHaveAttribute('aria-sort', 'descending');
  // Of the sale eight days ago the first step is longest overdue.
  await heading(table, 'Next due').getByRole('button').click();
  await expect(names(table).first()).toHaveText(/^張志明/);
  await expect(heading(table, 'Name')).not.toHaveAttribute('aria-sort');
});

test('filters work together, are saved by name, and are there after a reload', async ({
  table,
}) => {
  await table.getByRole('button', { name: 'Filters' }).click();
  await table.getByLabel('Something is due').check();
  await expect(table.getByText('3 of 6 customers')).toBeVisible();
  await table.getByRole('searchbox', { name: 'Find in this list' }).fill('wjg');
  await expect(names(table)).toHaveText([/^王建国/]);
  await table.getByRole('searchbox', { name: 'Find in this list' }).fill('');
  await table.getByLabel('Organisation').fill('台南飯店');
  await expect(names(table)).toHaveText([/^張志明/]);
  await table.getByRole('button', { name: 'Remove “Organisation: 台南飯店”' }).click();
  await expect(names(table)).toHaveCount(3);

  await table.getByRole('button', { name: 'Save this view' }).click();
  await table.getByLabel('Name of the view').fill('To call');
  await table.keyboard.press('Enter');
  await expect(table.getByText('“To call” saved.')).toBeVisible();
  await table.reload();
  await expect(names(table)).toHaveCount(6);
  const saved = table.getByRole('navigation', { name: 'Saved filters' });
  await saved.getByRole('button', { name: 'To call', exact: true }).click();
  await expect(names(table)).toHaveCount(3);

  await saved.getByRole('button', { name: 'Rename or remove “To call”' }).click();
  await table.getByLabel('Name of the view').fill('今天要打');
  await table.keyboard.press('Enter');
  const renamed = saved.getByRole('button', { name: '今天要打', exact: true });
  await expect(renamed).toHaveAttribute('aria-pressed', 'true');
  // Changed, it can go back under the same name.
  await heading(table, 'Tier').getByRole('button').click();
  await expect(renamed).toHaveAttribute('aria-pressed', 'false');
  await renamed.click();
  await heading(table, 'Last contact').getByRole('button').click();
  await table.getByRole('button', { name: 'Save into “今天要打”' }).click();
  await expect(renamed).toHaveAttribute('aria-pressed', 'true');
  await saved.getByRole('button', { name: 'Rename or remove “今天要打”' }).click();
  await table.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(saved).toBeHidden();
  await expect(names(table)).toHaveCount(3);
});

test('many are tagged at once, and one Undo takes all of it back', async ({ table }) => {
  await box(table, '李晓梅').click();
  await box(table, 'Priya Raman').click({ modifiers: ['Shift'] });
  const bulk = table.getByRole('region', { name: 'Selected' });
  await expect(bulk.getByText('3 selected')).toBeVisible();
  await bulk.getByRole('button', { name: 'Add tag' }).click();
  await table.getByLabel('Tag', { exact: true }).fill('fair 2027');
  await table.keyboard.press('Enter');
  await expect(table.getByText('3 customers changed.')).toBeVisible();
  await expect(row(table, 'fair 2027')).toHaveCount(3);
  await table.getByRole('button', { name: 'Undo' }).click();
  await expect(row(table, 'fair 2027')).toHaveCount(0);

  await bulk.getByRole('button', { name: 'Select all 6 shown' }).click();
  await bulk.getByRole('button', { name: 'Set tier' }).click();
  await bulk.getByRole('button', { name: 'A', exact: true }).click();
  await expect(table.getByText('6 customers changed.')).toBeVisible();
  await bulk.getByRole('button', { name: 'Set owner' }).click();
  await table.getByLabel('Owner', { exact: true }).fill('Chen');
  await table.keyboard.press('Enter');
  await expect(row(table, 'Chen')).toHaveCount(6);
  await bulk.getByRole('button', { name: 'Set tier' }).click();
  await bulk.getByRole('button', { name: 'A', exact: true }).click();
  await expect(table.getByText('All of them had that already')).toBeVisible();
  await bulk.getByRole('button', { name: 'Clear' }).click();
  await expect(bulk).toBeHidden();
});

test('the keyboard alone: find, walk, select, open, and come back to the same place', async ({
  table,
}) => {
  await table.keyboard.press('/');
  await table.keyboard.type('a');
  await expect(names(table)).toHaveCount(6);
  await table.keyboard.press('ArrowDown');
  const cell = (name: string) => row(table, name).getByRole('link');
  await expect(cell('陳怡君')).toBeFocused();
  await table.keyboard.press('j');
  await table.keyboard.press('ArrowDown');
  await expect(cell('Marta Kowalska')).toBeFocused();
  await table.keyboard.press('Space');
  await table.keyboard.press('Shift+ArrowDown');
  await expect(box(table, 'Priya Raman')).toBeChecked();
  await expect(row(table, 'Marta Kowalska')).toHaveAttribute('aria-selected', 'true');
  await table.keyboard.press('Escape');
  await expect(row(table, 'Marta Kowalska')).toHaveAttribute('aria-selected', 'false');
  await table.keyboard.press('Control+a');
  await expect(table.getByText('6 selected')).toBeVisible();
  await table.keyboard.press('Control+Home');
  await table.keyboard.press('k');
  await table.keyboard.press('Enter');
  await expect(heading(table, 'Name')).toHaveAttribute('aria-sort', 'descending');
  await table.keyboard.press('Control+End');
  await expect(cell('陳怡君')).toBeFocused();
  await table.keyboard.press('ArrowRight');
  await expect(row(table, '陳怡君').getByRole('gridcell', { name: '台光光學' })).toBeFocused();
  await table.keyboard.press('k');
  await table.keyboard.press('Enter');
  await expect(table.getByRole('heading', { level: 1, name: '李晓梅' })).toBeVisible();
  await table.goBack();
  await expect(row(table, '李晓梅').getByRole('gridcell', { name: '蓝天贸易' })).toBeFocused();
  await expect(table.getByRole('searchbox', { name: 'Find in this list' })).toHaveValue('a');
  await table.keyboard.press('?');
  await expect(table.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await table.keyboard.press('Escape');
  await table.keyboard.press('n');
  await expect(table.getByRole('heading', { name: 'New customer' })).toBeVisible();
});

test('one field leads to a screen, a customer, something to do', async ({ table }) => {
  const dialog = table.getByRole('dialog', { name: 'Go to or do' });
  const options = dialog.getByRole('option');
  await table.keyboard.press('Control+k');
  await expect(options.first()).toHaveText('Customersscreen');
  await dialog.getByRole('combobox').fill('wangj');
  await expect(options).toHaveText([/^王建国/]);
  // The Enter that ends an input method's composition chooses nothing.
  await dialog.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(dialog).toBeVisible();
  await table.keyboard.press('Enter');
  await expect(table.getByRole('heading', { level: 1, name: '王建国' })).toBeVisible();
  await expect(dialog).toBeHidden();

  await table.keyboard.press('Control+k');
  await table.keyboard.type('today');
  await table.keyboard.press('Enter');
  await expect(table).toHaveURL(/#\/today$/);
  // Found by its name in another language, too.
  await table.keyboard.press('Control+k');
  await table.keyboard.type('新增客戶');
  await table.keyboard.press('Enter');
  await expect(table.getByRole('form', { name: 'New customer' })).toBeVisible();
  // While something is written, a letter is a letter.
  await table.getByLabel('Name', { exact: true }).press('?');
  await expect(table.getByLabel('Name', { exact: true })).toHaveValue('?');
  await table.keyboard.press('Control+k');
  await table.keyboard.type('zzzzzz');
  await expect(dialog.getByText('Nothing of that name.')).toBeVisible();
  await table.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('P18 a customer is added by hand; who looks the same is asked about, the same is there once', async ({
  table,
}) => {
  const add = async (name: string, address: string) => {
    await table.goto(`${table.url().split('#')[0]}#/new`);
    await table.getByLabel('Name', { exact: true }).fill(name);
    await table.getByLabel('E-mail or phone').fill(address);
    await table.keyboard.press('Enter');
  };
  await add('Priya Ramen', 'ask her');
  await expect(table.getByText('That is neither an e-mail address')).toBeVisible();
  await table.getByLabel('E-mail or phone').fill('+49 30 123456');
  await table.keyboard.press('Enter');
  await expect(table.getByText('Priya Ramen added.')).toBeVisible();
  await expect(table.getByText('+49 30 123456')).toBeVisible();
  await expect(table.getByText('This may be Priya Raman, Acme Pumps.')).toBeVisible();
  await add('Priya Raman', 'mail0@acme-pumps.example');
  await expect(table.getByText('Priya Raman was there already')).toBeVisible();
});

test('tier, tags and owner of one customer are changed on the card, and the table follows', async ({
  table,
  evergreen,
}) => {
  const card = await evergreen.context.newPage();
  await card.goto(`chrome-extension://${evergreen.id}/sidepanel.html`);
  await card.getByRole('combobox', { name: 'Search customers' }).fill('priya');
  await expect(card.getByRole('option')).toBeVisible();
  await card.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Tier, tags, owner' }).click();
  await card.getByLabel('Tier', { exact: true }).selectOption('B');
  await card.getByLabel('Tag', { exact: true }).fill('spare parts');
  await card.keyboard.press('Enter');
  await card.getByLabel('Owner', { exact: true }).fill('Chen');
  await card.keyboard.press('Enter');
  await expect(card.getByText('Tier B · spare parts · Chen')).toBeVisible();
  await expect(
    row(table, 'Priya Raman').getByRole('gridcell', { name: 'B', exact: true }),
  ).toBeVisible();
  await expect(row(table, 'Priya Raman')).toContainText('spare parts');
  await card.getByRole('button', { name: 'Remove the tag spare parts' }).click();
  await expect(row(table, 'Priya Raman')).not.toContainText('spare parts');
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(row(table, 'Priya Raman')).toContainText('spare parts');
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the table can be read and used by all: ${scheme}, ${width} px`, async ({ table }) => {
      await table.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await table.setViewportSize({ width, height: 900 });
      await table.getByRole('button', { name: 'Filters' }).click();
      await table.getByLabel('Something is due').check();
      await table.getByRole('button', { name: 'Save this view' }).click();
      await box(table, '王建国').click();
      await table.getByRole('button', { name: 'Add tag' }).click();
      await usable(table, 'filters and selection');
      await table.screenshot({ path: `test-results/pictures/customers-${scheme}-${width}.png` });
      await table.keyboard.press('Control+k');
      await expect(table.getByRole('dialog')).toBeVisible();
      await usable(table, 'palette');
      await table.keyboard.press('Escape');
      await box(table, '王建国').focus();
      await table.keyboard.press('?');
      await expect(table.getByRole('dialog')).toBeVisible();
      await usable(table, 'keys');
      await table.keyboard.press('Escape');
      await table.keyboard.press('n');
      await expect(table.getByRole('form')).toBeVisible();
      await usable(table, 'new customer');
    });
  }
}

for (const language of ['zh-CN', 'zh-TW'] as const) {
  test(`every word of the table is there in ${language}`, async ({ table }) => {
    await table.getByRole('link', { name: 'Settings' }).click();
    await table.getByLabel('Language').selectOption(language);
    await expect(table.locator('html')).toHaveAttribute('lang', language);
    await table.locator('a[href="#/customers"]').click();
    await noEnglish(table);
    await table.getByRole('button', { name: /^(筛选|篩選)/ }).click();
    await table.getByRole('checkbox', { name: '有到期的事' }).check();
    await table.getByRole('button', { name: /^(保存此视图|儲存此檢視)/ }).click();
    await table.getByRole('grid').getByRole('checkbox').first().click();
    await table.getByRole('button', { name: /^(加标签|加標籤)/ }).click();
    await noEnglish(table);
    await table.screenshot({ path: `test-results/pictures/customers-${language}.png` });
    await table.keyboard.press('Control+k');
    await expect(table.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await noEnglish(table);
    await table.keyboard.press('Escape');
    await names(table).first().getByRole('link').focus();
    await table.keyboard.press('?');
    await expect(table.getByRole('dialog')).toBeVisible();
    await noEnglish(table);
    await table.keyboard.press('Escape');
    await table.keyboard.press('n');
    await expect(table.getByRole('form')).toBeVisible();
    await noEnglish(table);
  });
}
