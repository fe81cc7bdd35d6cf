import type { Page } from '@playwright/test';
import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

const soldOn = Temporal.Now.plainDateISO().subtract({ days: 2 }).toString();

/** Records a sale of two days ago on the card of the one who is shown. */
async function recordSale(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Sale' }).click();
  await panel.getByLabel('What was sold').fill('CX-40 pump');
  await panel.getByLabel('Sold on').fill(soldOn);
  await panel.getByRole('button', { name: 'Record sale' }).click();
}

test('4.7d a plan is switched off, and gets other days; open steps follow', async ({ flow }) => {
  const { panel, evergreen } = flow;
  await evergreen.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { weekends: 'none' } }),
  );
  await addShown(panel, 'Priya Raman');
  await recordSale(panel);
  // The list stays where it is when another tab comes to the front.
  await panel.getByRole('link', { name: /^Today/ }).click();
  const owed = panel.getByRole('region', { name: 'Priya Raman' });
  await expect(owed.getByText('Day 2: is it in use?')).toBeVisible();

  const plans = await evergreen.openDashboard('/plans');
  const afterSale = plans.getByRole('region', { name: 'After the sale: 2-4-8' });
  await afterSale.getByLabel('Days of Day 2: is it in use?').fill('3');
  await expect(owed).toBeHidden();
  await afterSale.getByRole('button', { name: 'As it came' }).click();
  await expect(owed.getByText('Day 2: is it in use?')).toBeVisible();
  await afterSale.getByRole('checkbox').click();
  await expect(owed).toBeHidden();
  await afterSale.getByRole('checkbox').click();
  await expect(owed.getByText('Day 2: is it in use?')).toBeVisible();
  await usable(plans, 'plans');
});

test('a plan of one’s own is added without code, and asks for its steps with every customer', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await evergreen.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { weekends: 'none' } }),
  );
  await addShown(panel, 'Priya Raman');
  await recordSale(panel);
  await panel.getByRole('link', { name: /^Today/ }).click();
  const plans = await evergreen.openDashboard('/plans');
  await plans.getByRole('button', { name: 'Add a plan' }).click();
  await plans.getByLabel('Name of the plan').fill('Filter change');
  await plans.getByLabel('Days', { exact: true }).fill('2');
  await plans.getByLabel('What for').fill('Ask how the filter looks');
  await usable(plans, 'plans');
  await plans.getByRole('button', { name: 'Save plan' }).click();
  const owed = panel.getByRole('region', { name: 'Priya Raman' });
  await expect(owed.getByText('Ask how the filter looks')).toBeVisible();

  const own = plans.getByRole('region', { name: 'Filter change' });
  await own.getByRole('button', { name: 'Remove Filter change' }).click();
  await expect(owed.getByText('Ask how the filter looks')).toBeHidden();
  await plans.getByRole('button', { name: 'Undo' }).click();
  await expect(owed.getByText('Ask how the filter looks')).toBeVisible();
});
