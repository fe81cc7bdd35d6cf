import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';

test('1.9 how a customer seemed is noted with a talk, and read before the next one', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await evergreen.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { weekends: 'none', restDays: [] } }),
  );
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  const mood = panel.getByRole('group', { name: 'How they seemed to you' });
  await mood.getByRole('button', { name: 'In a hurry' }).click();
  await panel
    .getByRole('group', { name: 'Outcome' })
    .getByRole('button', { name: 'No answer' })
    .click();
  // Whom nobody reached seemed nothing.
  await expect(mood).toBeHidden();
  await panel.getByRole('button', { name: 'Spoke', exact: true }).click();
  await expect(mood.getByRole('button', { name: 'In a hurry' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByLabel('What was said').fill('The line stands still');
  await usable(panel, 'form of a call');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const happened = panel.getByRole('region', { name: 'What happened' });
  await expect(happened.getByText('seemed in a hurry')).toBeVisible();

  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await mood.getByRole('button', { name: 'Upset' }).click();
  await mood.getByRole('button', { name: 'Upset' }).click();
  await mood.getByRole('button', { name: 'In good spirits' }).click();
  await panel
    .getByRole('textbox', { name: 'What did you learn or promise?' })
    .fill('It runs again');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(happened.getByText('seemed in good spirits')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(happened.getByText('seemed in good spirits')).toBeHidden();

  await sell(panel, 'CX-40 pump', 2);
  await panel.getByRole('link', { name: 'Today' }).first().click();
  await expect(panel.getByText(/The line stands still · seemed in a hurry/)).toBeVisible();
});
