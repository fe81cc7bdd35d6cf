import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

const dossier = (panel: Page) => panel.getByRole('region', { name: 'Dossier' });

/** Opens "Add a fact" at one question; answering is up to the test. */
async function choose(panel: Page, question: string): Promise<void> {
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: question });
}

async function keep(panel: Page): Promise<void> {
  const button = dossier(panel).getByRole('button', { name: 'Keep' });
  await button.click();
  // The form goes when the answer is kept; an earlier toast may still be there.
  await expect(button).toBeHidden();
  await expect(panel.getByText(/ kept\.$/)).toBeVisible();
}

test('1.5 facts of every type are added, corrected with their history, and removed', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await choose(panel, 'Hobbies');
  await panel.getByRole('textbox', { name: 'Hobbies' }).fill('sailing\nold radios');
  await keep(panel);
  await choose(panel, 'Birthday');
  await panel.getByLabel('Month').selectOption('May');
  await expect(dossier(panel).getByRole('button', { name: 'Keep' })).toBeDisabled();
  await panel.getByLabel('Day', { exact: true }).selectOption('12');
  await keep(panel);
  await choose(panel, 'Their contract runs until');
  await panel.getByLabel('Their contract runs until').fill('2027-03-31');
  await keep(panel);
  await choose(panel, 'May be invited');
  await panel.getByLabel('May be invited').selectOption('Only within a limit');
  await panel.getByLabel('How do you know?').selectOption('A colleague told me');
  await keep(panel);

  await panel.getByText('All facts (4)').click();
  const all = dossier(panel);
  for (const answer of ['sailing, old radios', 'May 12', 'March 31, 2027', 'Only within a limit']) {
    await expect(all.getByText(answer, { exact: true })).toBeVisible();
  }
  await expect(all.getByText('A colleague told me')).toBeVisible();
  await expect(all.getByRole('link', { name: /CX-40 pumps/ }).first()).toBeVisible();
  await expect(all.getByText(/^4 of \d+ questions answered/)).toBeVisible();

  await all.getByRole('button', { name: 'Correct: Birthday' }).click();
  await all.getByLabel('Calendar').selectOption('Lunar');
  await keep(panel);
  await expect(all.getByText('Day 12 of lunar month 5')).toBeVisible();
  await expect(all.getByText('May 12', { exact: true })).toBeHidden();
  await all.getByRole('button', { name: 'Earlier: Birthday' }).click();
  await expect(all.getByText('May 12', { exact: true })).toBeVisible();

  await all.getByRole('button', { name: 'Remove: Birthday' }).click();
  await expect(panel.getByText('All facts (3)')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('All facts (4)')).toBeVisible();
});

test('3.16 what a survey brought is kept as that', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await choose(panel, 'What we should do better');
  await panel.getByLabel('What we should do better').fill('Ring before the fitter comes');
  await panel.getByLabel('How do you know?').selectOption('From a survey');
  await keep(panel);
  await panel.getByText('All facts (1)').click();
  await expect(dossier(panel).getByText('Ring before the fitter comes')).toBeVisible();
  await expect(dossier(panel).getByText('From a survey')).toBeVisible();
});

test('1.5 a sensitive question is off, asks why, and stays off the card', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  const questions = panel.getByLabel('What about?').getByRole('option');
  await expect(questions.filter({ hasText: 'Care to be taken' })).toHaveCount(0);
  await expect(questions.filter({ hasText: 'In a few words (your judgement)' })).toHaveCount(1);

  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Care to be taken').check();
  await expect(panel.getByRole('button', { name: 'Switch on' })).toBeDisabled();
  await panel.getByLabel('Why do you need').fill('We invite customers to dinner');
  await panel.getByRole('button', { name: 'Switch on' }).click();
  await expect(panel.getByText('We invite customers to dinner')).toBeVisible();
  await panel.getByRole('link', { name: 'Back' }).click();

  await choose(panel, 'Care to be taken');
  await panel.getByLabel('Care to be taken').fill('No nuts in the dessert');
  // Without consent it cannot be kept.
  await expect(dossier(panel).getByRole('button', { name: 'Keep' })).toBeDisabled();
  await panel.getByLabel('How did they agree').fill('Told me at lunch, and I asked');
  await keep(panel);
  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await expect(card.getByText('No nuts in the dessert')).toBeHidden();
  await panel.getByText('All facts (1)').click();
  await expect(card.getByText('No nuts in the dessert')).toBeVisible();
  await expect(
    panel.getByRole('region', { name: 'Good to know' }).getByText('No nuts in the dessert'),
  ).toHaveCount(0);
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('nuts');
  await expect(panel.getByRole('option', { name: /Priya/ })).toHaveCount(0);
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('');

  await panel.getByRole('link', { name: 'Settings' }).click();
  // Off once the settings have taken it, not at the click itself.
  await panel.getByLabel('Care to be taken').click();
  await expect(panel.getByLabel('Care to be taken')).not.toBeChecked();
  await panel.getByRole('link', { name: 'Back' }).click();
  await expect(panel.getByText('All facts')).toBeHidden();
});

test('1.22 1.10 a card number and an unkind word are told of before a note is saved', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  const note = panel.getByLabel('What did you learn');
  await note.fill('She is annoying. Pays with 4111 1111 1111 1111');
  await expect(panel.getByText('It will be saved as •••• 1111.')).toBeVisible();
  await expect(panel.getByText('“annoying” is an opinion')).toBeVisible();
  await note.fill('She said “he is annoying”. Pays with 4111 1111 1111 1111');
  await expect(panel.getByText('is an opinion')).toBeHidden();
  await panel.getByRole('button', { name: 'Save' }).click();
  const events = panel.getByRole('region', { name: 'What happened' });
  await expect(events.getByText('Pays with •••• 1111')).toBeVisible();
});

for (const [language, scheme] of [
  ['en', 'light'],
  ['zh-TW', 'dark'],
] as const) {
  test(`1.5 the dossier fits a panel of 360 px: ${language}, ${scheme}`, async ({ flow }) => {
    const { panel } = flow;
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width: 360, height: 1100 });
    await addShown(panel, 'Priya Raman');
    await choose(panel, 'Favourite dishes');
    await panel.getByRole('textbox', { name: 'Favourite dishes' }).fill('清蒸鱸魚\n牛肉麵');
    await keep(panel);
    await choose(panel, 'In a few words (your judgement)');
    await panel.getByRole('textbox', { name: 'In a few words' }).fill('細心');
    await keep(panel);
    await panel.getByRole('link', { name: 'Settings' }).click();
    await panel.getByLabel('Language').selectOption(language);
    await panel.getByLabel(/^(Smoke|吸菸)$/).check();
    const look = async (name: string) => {
      const path = test.info().outputPath(`${name}-${language}.png`);
      await panel.screenshot({ path, fullPage: true });
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    };
    await look('settings');
    await panel.locator('a[href="#/"]').first().click();
    await panel.locator('summary').last().click();
    await panel
      .getByRole('region', { name: /^(Dossier|檔案)$/ })
      .getByRole('button')
      .last()
      .click();
    const question = panel.getByLabel(/^(What about\?|哪方面？)$/);
    await question.selectOption('birthday');
    await look('dossier');
    // Of what is left beside a scrollbar.
    const wide = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}
