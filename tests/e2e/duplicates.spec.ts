import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import { addShown, rightClick, test } from './flow.ts';

/** Adds somebody by name, through the search. */
async function addNamed(panel: Page, name: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Search customers' }).fill(name);
  await panel.getByRole('button', { name: `Add “${name}”` }).click();
  await expect(panel.getByRole('article', { name })).toBeVisible();
}

async function review(panel: Page): Promise<void> {
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByRole('link', { name: /^Review possible duplicates/ }).click();
}

const addresses = (panel: Page) => panel.getByRole('article').locator('header');

test('1.23 capture finds a double: the same person is one dossier with both addresses', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addNamed(panel, 'Raman, Priya');
  await read('/wang');
  await expect(panel.getByRole('heading', { name: '王建国' })).toBeVisible();
  await read('/priya');
  await addShown(panel, 'Priya Raman');
  await expect(panel.getByText('This may be Raman, Priya.')).toBeVisible();
  await panel.getByRole('button', { name: 'Same person' }).click();
  await expect(panel.getByText('Merged into Raman, Priya.')).toBeVisible();
  const card = panel.getByRole('article', { name: 'Raman, Priya' });
  await expect(card.getByText('priya.raman@acme-pumps.example')).toBeVisible();
  await expect(card.getByText('Merged with')).toBeVisible();
  // Its own way back, long after the toast is gone.
  await card.getByRole('button', { name: 'Undo the merge with Priya Raman' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(panel.getByText('This may be Raman, Priya.')).toBeVisible();
});

test('1.23 a double that was added through the search goes into the card that was there', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await addNamed(panel, 'Priya Ramen');
  await expect(panel.getByText('This may be Priya Raman, Acme Pumps.')).toBeVisible();
  await panel.getByRole('button', { name: 'Same person' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByText('This may be Priya Ramen.')).toBeVisible();
});

test('1.23 a right-click that brings in somebody new asks whether they are', async ({ flow }) => {
  const { panel, read } = flow;
  await addNamed(panel, 'Tom O’Neil');
  await read('/both');
  await addShown(panel, 'Priya Raman');
  await rightClick(flow, { selectionText: 'Tom signs the order' });
  const ask = panel.getByRole('region', { name: 'Who is this note about?' });
  await ask.getByRole('button', { name: "Tom O'Neil new" }).click();
  await expect(panel.getByText('This may be Tom O’Neil.')).toBeVisible();
  await panel.getByRole('button', { name: 'Same person' }).click();
  await expect(panel.getByText('Merged into Tom O’Neil.')).toBeVisible();
  await expect(panel.getByText('This may be')).toBeHidden();
});

test('P14 a pair that was said to be two is never asked about again', async ({ flow }) => {
  const { panel, read } = flow;
  await addNamed(panel, '王建國');
  await read('/wang');
  await addShown(panel, '王建国');
  await panel.getByRole('button', { name: 'No, someone else' }).click();
  await expect(panel.getByText('王建国 and 王建國 stay two people.')).toBeVisible();
  await expect(panel.getByText('This may be')).toBeHidden();
  await review(panel);
  await expect(panel.getByText('Nobody seems to be in here twice.')).toBeVisible();
  await panel.reload();
  await expect(panel.getByText('Nobody seems to be in here twice.')).toBeVisible();
});

test('P16 the review explains, merges field by field with the keyboard, and undoes', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await addNamed(panel, 'Dr. Priya Ramen');
  await review(panel);
  const pair = panel.getByRole('form', { name: 'Priya Raman · Dr. Priya Ramen' });
  await expect(pair.getByText('Possibly the same')).toBeVisible();
  await expect(pair.getByText('One letter differs in the name')).toBeVisible();
  await pair.getByRole('radio', { name: 'Priya Raman', exact: true }).focus();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Merged into Dr. Priya Ramen.')).toBeVisible();
  const merged = panel.getByRole('region', { name: 'Merged before' });
  await expect(merged.getByText('Dr. Priya Ramen into Dr. Priya Ramen')).toBeVisible();
  await merged.getByRole('button', { name: 'Undo the merge with Dr. Priya Ramen' }).click();
  await expect(pair).toBeVisible();
  await expect(merged).toBeHidden();
});

test('a phone is added, an address marked as shared and removed, and brought back', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Add an address' }).click();
  const field = panel.getByLabel('E-mail or phone');
  await field.fill('ask her');
  await panel.keyboard.press('Enter');
  await expect(
    panel.getByText('That is neither an e-mail address nor a phone number.'),
  ).toBeVisible();
  await field.fill('+49 30 123456');
  await panel.keyboard.press('Enter');
  await expect(addresses(panel).getByText('+49 30 123456')).toBeVisible();
  await panel.getByLabel('Who uses +49 30 123456').selectOption('shared');
  await expect(panel.getByText('+49 30 123456 changed.')).toBeVisible();
  await panel.getByRole('button', { name: 'Delete +49 30 123456' }).click();
  await expect(addresses(panel).getByText('+49 30 123456')).toBeHidden();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByLabel('Who uses +49 30 123456')).toHaveValue('shared');
});

for (const [language, scheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['zh-TW', 'light'],
] as const) {
  test(`the review can be read and used by all: ${language}, ${scheme}`, async ({ flow }) => {
    const { panel, read } = flow;
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width: 360, height: 900 });
    await addNamed(panel, 'Priya Raman, PhD');
    await addNamed(panel, '王建國 先生');
    await read('/wang');
    await addShown(panel, '王建国');
    await expect(panel.getByText('This may be 王建國 先生.')).toBeVisible();
    await read('/priya');
    await addShown(panel, 'Priya Raman');
    await panel.getByRole('link', { name: 'Settings' }).click();
    await panel.getByLabel('Language').selectOption(language);
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    const picture = (name: string) =>
      panel.screenshot({ path: `test-results/pictures/${name}-${language}-${scheme}.png` });
    await panel.locator('a[href="#/duplicates"]').click();
    const first = panel.getByRole('form').first();
    await expect(first).toBeVisible();
    await picture('duplicates');
    const wide = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, 'scrolls sideways').toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await first.locator('button[type=submit]').click();
    await expect(panel.getByRole('region')).toBeVisible();
    await picture('merged');
  });
}
