import type { Page, Worker } from '@playwright/test';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

const today = Temporal.Now.plainDateISO();
const tomorrow = today.add({ days: 1 });

/** Weekends are left, so that the test is the same on each day. */
const anyDay = (worker: Worker) =>
  worker.evaluate(() => chrome.storage.local.set({ settings: { weekends: 'none' } }));

/** Answers the question after the birthday with a day. */
async function learnBirthday(panel: Page, day: Temporal.PlainDate): Promise<void> {
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: 'Birthday' });
  await panel.getByLabel('Month').selectOption(day.toLocaleString('en', { month: 'long' }));
  await panel.getByLabel('Day', { exact: true }).selectOption(String(day.day));
  const dossier = panel.getByRole('region', { name: 'Dossier' });
  await dossier.getByRole('button', { name: 'Keep' }).click();
  await expect(panel.getByText('Birthday kept.')).toBeVisible();
}

test('a birthday that is noted comes up with why and a first sentence, and is done for this year', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await anyDay(evergreen.worker);
  await addShown(panel, 'Priya Raman');
  await learnBirthday(panel, tomorrow);
  const owed = panel.getByRole('region', { name: 'Due now' });
  await expect(owed.getByText('Birthday of Priya Raman: tomorrow')).toBeVisible();
  await owed.getByText('How to begin').click();
  await expect(owed.getByText(/^Priya Raman, may I send you a card/)).toBeVisible();

  await panel.getByRole('link', { name: /^Today: 1 due/ }).click();
  await expect(panel.getByText('Birthday of Priya Raman: tomorrow')).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  // Good wishes do not ask how the product is doing.
  await expect(panel.getByText('There is trouble')).toBeHidden();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText(/^Nothing is due\. The next step is tomorrow/)).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Birthday of Priya Raman: tomorrow')).toBeVisible();
});

test('taken back, the birthday leaves no reminder', async ({ flow }) => {
  const { panel, evergreen } = flow;
  await anyDay(evergreen.worker);
  await addShown(panel, 'Priya Raman');
  await learnBirthday(panel, today);
  await expect(panel.getByText('Birthday of Priya Raman: today')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Birthday of Priya Raman: today')).toBeHidden();
});
