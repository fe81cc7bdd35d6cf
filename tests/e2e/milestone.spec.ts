import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { putRows, rowsOf } from './stores.ts';

test('3.21 the tenth purchase is pointed out while it is recorded', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const [person] = await rowsOf(panel, 'people');
  const personId = String(person?.['id']);
  const today = Temporal.Now.plainDateISO();
  const sale = (n: number) => ({
    id: `sale-${n}`,
    personId,
    product: 'Filter',
    soldOn: today.subtract({ days: 10 * n }).toString(),
    state: 'closed',
    createdAt: 1,
    changedAt: 1,
    by: '',
  });
  const form = panel.getByLabel('What was sold');
  const told = panel.getByText('This is purchase number 10. Something on the house is in place.');
  await putRows(
    panel,
    'sales',
    Array.from({ length: 8 }, (_, n) => sale(n + 1)),
  );
  await panel.reload();
  await panel.getByRole('button', { name: 'Sale', exact: true }).click();
  await expect(form).toBeVisible();
  await expect(told).toBeHidden();
  await putRows(panel, 'sales', [sale(9)]);
  await panel.reload();
  await panel.getByRole('button', { name: 'Sale', exact: true }).click();
  await expect(told).toBeVisible();
});
