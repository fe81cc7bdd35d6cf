import type { Page } from '@playwright/test';
import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, test, type Flow } from './flow.ts';

const today = Temporal.Now.plainDateISO();
const inDays = (days: number) => today.add({ days }).toString();

const set = ({ evergreen }: Flow, settings: object) =>
  evergreen.worker.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);

async function add(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Add …' }).click();
  await page
    .getByRole('group', { name: 'What is to be added' })
    .getByRole('button', { name: what, exact: true })
    .click();
}

async function addJob(page: Page, kind: string, about: string, dueOn: string): Promise<void> {
  await add(page, 'Job');
  await page.getByLabel('What is to be done').selectOption({ label: kind });
  await page.getByLabel('What about').fill(about);
  await page.getByLabel('Done by').fill(dueOn);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${kind}: saved.`)).toBeVisible();
}

test('1.14 a supplier is late: the job moves with what waits for it, and the customer is called today', async ({
  flow,
}) => {
  const { panel } = flow;
  await set(flow, { weekends: 'none', restDays: [] });
  await addShown(panel, 'Priya Raman');
  await addJob(panel, 'Delivery', 'CX-40 pump', inDays(2));
  await addJob(panel, 'Installation', 'set it up', inDays(4));
  const owed = panel.getByRole('region', { name: 'Owed to them' });
  await owed.getByRole('button', { name: 'Supplier is late' }).first().click();
  const form = panel.getByRole('form', { name: 'Supplier is late' });
  await form.getByLabel('New date').fill(inDays(1));
  await expect(form.getByText('This is not later than')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Move it' })).toBeDisabled();
  await form.getByLabel('New date').fill(inDays(5));
  await form.getByLabel('What happened').fill('The castings were bad');
  await form.getByLabel('set it up').check();
  await expect(form.getByLabel('Plan a call to tell them today')).toBeChecked();
  await usable(panel, 'form of a delay');
  await form.getByRole('button', { name: 'Move it' }).click();
  await expect(panel.getByText('Supplier is late: saved.')).toBeVisible();

  for (const [at, day] of [inDays(5), inDays(7)].entries()) {
    await owed.getByRole('button', { name: 'Move or change' }).nth(at).click();
    await expect(owed.getByLabel('Done by')).toHaveValue(day);
    await owed.getByRole('button', { name: 'Cancel', exact: true }).click();
  }
  await expect(
    panel.getByText(/Supplier is late\. CX-40 pump: .*The castings were bad/),
  ).toBeVisible();
  const due = panel.getByRole('region', { name: 'Due now' });
  await expect(due.getByText(/^Tell them of the new date, .*: CX-40 pump$/)).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(due).toBeHidden();
  await expect(panel.getByText(/The castings were bad/)).toBeHidden();
});

test('1.14 a promise that waits for a supplier is moved; that their own supplier slipped plans a call', async ({
  flow,
}) => {
  const { panel } = flow;
  await set(flow, { weekends: 'none', restDays: [] });
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByLabel('What did you promise?').fill('Send the spare key');
  await panel.getByLabel('Date', { exact: true }).fill(inDays(2));
  await panel.getByRole('button', { name: 'Record promise' }).click();
  const promised = panel.getByRole('article', { name: 'Send the spare key' });
  await promised.getByRole('button', { name: 'Supplier is late' }).click();
  const form = panel.getByRole('form', { name: 'Supplier is late' });
  await form.getByLabel('New date').fill(inDays(9));
  await form.getByLabel('Plan a call to tell them today').uncheck();
  await form.getByRole('button', { name: 'Move it' }).click();
  await expect(form).toBeHidden();
  await expect(promised.locator(`time[datetime="${inDays(9)}"]`)).toBeVisible();

  await add(panel, 'Their supplier slipped');
  await panel.getByLabel('What went wrong there?').fill('Two weeks without parts');
  await panel.getByRole('button', { name: 'Plan the call' }).click();
  await expect(panel.getByText('Their supplier slipped: saved.')).toBeVisible();
  const note = panel.getByText('Their supplier slipped: offer to step in: Two weeks without parts');
  await expect(note).toBeVisible();
  const coming = panel.getByText(/^Next, .*: Their supplier slipped: offer to step in/);
  await expect(coming).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeHidden();
  await expect(coming).toBeHidden();
});
