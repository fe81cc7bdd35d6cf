import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

const today = Temporal.Now.plainDateISO();

test('1.2 what was looked up of the stock is kept with its day, and is stale on the next one', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Add …' }).click();
  await panel.getByRole('button', { name: 'Stock and prices' }).click();
  await expect(panel.getByText('Nothing was looked up today')).toBeVisible();
  const form = panel.getByRole('form', { name: 'Stock and prices' });
  await form.getByLabel('Product').fill('CX-40 pump');
  await form.getByLabel('How it stands').fill('3 left in the store');
  await form.getByRole('button', { name: 'It is so today' }).click();
  const told = panel.getByRole('listitem').filter({ hasText: '3 left in the store' });
  await expect(told.getByText('looked up today')).toBeVisible();
  await expect(panel.getByText('Nothing was looked up today')).toBeHidden();
  await expect(form.getByLabel('Product')).toHaveValue('');
  await usable(panel, 'stock and prices');

  const on = today.subtract({ days: 1 }).toString();
  await evergreen.worker.evaluate(
    (stock) => chrome.storage.local.set({ settings: { stock } }),
    [{ product: 'CX-40 pump', says: '3 left in the store', on }],
  );
  await expect(told.getByText('yesterday: look it up again')).toBeVisible();
  await expect(panel.getByText('Nothing was looked up today')).toBeVisible();
  await told.getByRole('button', { name: 'Still so: CX-40 pump' }).click();
  await expect(told.getByText('looked up today')).toBeVisible();

  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Remove CX-40 pump' }).click();
  await expect(told).toBeHidden();
});
