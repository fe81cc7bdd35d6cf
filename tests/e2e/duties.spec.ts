import type { Locator, Page } from '@playwright/test';
import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, sell, test, type Flow } from './flow.ts';

const today = Temporal.Now.plainDateISO();
const inDays = (days: number) => today.add({ days }).toString();

/** The next day from tomorrow on that is no weekend. */
function weekday(after = 1): string {
  const day = today.add({ days: after });
  return day.dayOfWeek < 6 ? day.toString() : weekday(after + 1);
}

const set = ({ evergreen }: Flow, settings: object) =>
  evergreen.worker.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);

/** Opens one of the forms behind “Add …”. */
async function add(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Add …' }).click();
  await page
    .getByRole('group', { name: 'What is to be added' })
    .getByRole('button', { name: what, exact: true })
    .click();
}

async function complain(panel: Page, text: string): Promise<void> {
  await add(panel, 'Complaint');
  await panel.getByLabel('What they complain of').fill(text);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Complaint: saved.')).toBeVisible();
}

async function addJob(page: Page, kind: string, about: string, dueOn: string): Promise<void> {
  await add(page, 'Job');
  await page.getByLabel('What is to be done').selectOption({ label: kind });
  await page.getByLabel('What about').fill(about);
  await page.getByLabel('Done by').fill(dueOn);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${kind}: saved.`)).toBeVisible();
}

async function planVisit(page: Page, purpose: string, on: string): Promise<void> {
  await add(page, 'Visit');
  await page.getByLabel('What the visit is for').fill(purpose);
  await page.getByLabel('Day', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'Plan the visit' }).click();
  await expect(page.getByText('Visit: saved.')).toBeVisible();
}

/** Says when they can be reached. */
async function reachable(panel: Page, zone: string, from: string, to: string): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'When to reach them' }).click();
  const form = panel.getByRole('form', { name: 'When to reach them' });
  await form.getByLabel('Time zone').selectOption(zone);
  await form.getByLabel('Their working hours are known').check();
  await form.getByLabel('From').fill(from);
  await form.getByLabel('To', { exact: true }).fill(to);
  for (const day of ['Sat', 'Sun']) await form.getByLabel(day).uncheck();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
}

const linesOf = (place: Locator) =>
  place.evaluate((node) => [...node.querySelectorAll('p')].map((line) => line.textContent));

test('2.1 what is owed comes first on the card: complaint, job, visit, then the steps', async ({
  flow,
}) => {
  const { panel } = flow;
  await set(flow, { weekends: 'none' });
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  await planVisit(panel, 'Look at the seals', inDays(3));
  await addJob(panel, 'Repair', 'new seal', inDays(5));
  await complain(panel, 'The pump leaks');
  const owed = panel.getByRole('region', { name: 'Owed to them' });
  await expect(owed.getByText('The pump leaks')).toBeVisible();
  const lines = await linesOf(panel.getByRole('article'));
  const places = [
    'The pump leaks',
    'Repair · new seal',
    'Look at the seals',
    'Day 2: is it in use?',
  ].map((text) => lines.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  await usable(panel, 'card with everything that is owed');
});

test('1.9 3.31 a complaint is answered and settled; while it is open nothing is offered, and why is said', async ({
  flow,
}) => {
  const { panel } = flow;
  await set(flow, { weekends: 'none' });
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 8);
  const step = panel.getByRole('region', { name: 'Due now' });
  await expect(step.getByText('nothing is sold today')).toBeHidden();
  await complain(panel, 'The pump leaks');
  await expect(step.getByText('There is an open complaint: nothing is sold today.')).toBeVisible();

  const card = panel.getByRole('region', { name: 'Owed to them' });
  await expect(card.getByText('not answered yet')).toBeVisible();
  await card.getByRole('button', { name: 'Answered' }).click();
  await card.getByLabel('What were they told?').fill('A fitter comes');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText(/^first answer after/)).toBeVisible();
  await expect(panel.getByText('Last contact today')).toBeVisible();

  await card.getByRole('button', { name: 'Settled', exact: true }).click();
  await card.getByLabel('What was done about it').fill('New seal');
  await card.getByLabel('What really lay behind it').fill('Nobody showed them');
  await card.getByRole('button', { name: 'Settled', exact: true }).last().click();
  await expect(card).toBeHidden();
  await expect(step.getByText('nothing is sold today')).toBeHidden();
  await expect(panel.getByText('Complaint settled', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('The pump leaks')).toBeVisible();
  await expect(step.getByText('nothing is sold today')).toBeVisible();
});

test('0.2 0.25 a delivery that is late says by how much; done, its sale says when', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 9);
  await add(panel, 'Job');
  await panel.getByLabel('For which sale').selectOption({ label: 'CX-40 pump' });
  await panel.getByLabel('Done by').fill(inDays(-3));
  await panel.getByRole('button', { name: 'Save' }).click();
  const owed = panel.getByRole('region', { name: 'Owed to them' });
  await expect(owed.getByText('3 days late')).toBeVisible();
  await owed.getByRole('button', { name: 'Done' }).click();
  await owed.getByLabel('Done on').fill(inDays(-1));
  await owed.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Delivery: done, 2 days late')).toBeVisible();

  const dashboard = await evergreen.openDashboard('/customers');
  await dashboard.getByRole('link', { name: 'Priya Raman' }).first().click();
  const sales = dashboard.getByRole('region', { name: 'Sales' });
  await expect(sales.getByText('delivered yesterday')).toBeVisible();
  await sales.getByRole('button', { name: 'Change CX-40 pump' }).click();
  await sales.getByRole('button', { name: '2 years' }).click();
  await sales.getByLabel('Replaced after about').fill('5');
  await sales.getByRole('button', { name: 'Save' }).click();
  await expect(sales.getByText(/warranty until .* · replaced after about 5 years/)).toBeVisible();
  await sales.getByRole('button', { name: 'Cancel this sale' }).click();
  await expect(sales.getByText('cancelled', { exact: true })).toBeVisible();

  const service = dashboard.getByRole('region', { name: 'Service' });
  await service.getByRole('button', { name: 'Show 1 that is closed' }).click();
  await service.locator('summary', { hasText: 'Delivery' }).click();
  await expect(service.getByText('2 days late')).toBeVisible();
  await service.getByRole('button', { name: 'Open again' }).click();
  await expect(dashboard.getByRole('region', { name: 'Owed to them' })).toBeVisible();
});

test('1.24 4.6 a visit is planned with its purpose, prepared the day before, moved and held', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByLabel('What was said?').fill('The seal holds');
  await panel.getByRole('button', { name: 'Save' }).click();
  await add(panel, 'Visit');
  // A visit without a purpose cannot be planned.
  await expect(panel.getByRole('button', { name: 'Plan the visit' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await planVisit(panel, 'Look at the seals', inDays(1));

  const owed = panel.getByRole('region', { name: 'Owed to them' });
  await expect(owed.getByText(/· The seal holds/)).toBeVisible();
  await expect(owed.getByText('Priya Raman · Acme Pumps')).toBeVisible();
  await panel.getByRole('link', { name: /^Today: 1 due/ }).click();
  await expect(panel.getByText(/· The seal holds/)).toBeVisible();
  await panel.getByRole('link', { name: 'Priya Raman' }).click();
  await owed.getByRole('button', { name: 'I am prepared' }).click();
  await expect(owed.getByRole('button', { name: 'I am prepared' })).toBeHidden();

  await owed.getByRole('button', { name: 'Move or change' }).click();
  await owed.getByLabel('Day', { exact: true }).fill(inDays(0));
  await owed.getByLabel('Begins at').fill('16:30');
  await owed.getByRole('button', { name: 'Save' }).click();
  await expect(owed.getByText('today 16:30')).toBeVisible();
  await owed.getByRole('button', { name: 'It took place' }).click();
  await owed.getByLabel('What came of it?').fill('All is well');
  await owed.getByRole('button', { name: 'Save' }).click();
  await expect(owed).toBeHidden();
  await expect(panel.getByText('All is well')).toBeVisible();
});

test('2.8 a visit that runs past closing time is warned of before it is saved', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await reachable(panel, '', '09:00', '17:30');
  await add(panel, 'Visit');
  await panel.getByLabel('What the visit is for').fill('Look at the seals');
  await panel.getByLabel('Day', { exact: true }).fill(weekday());
  await panel.getByLabel('Begins at').fill('16:30');
  await expect(panel.getByText('It would end at')).toBeHidden();
  await panel.getByLabel('Minutes').fill('120');
  await expect(panel.getByText('It would end at 18:30, and they close at 17:30.')).toBeVisible();
});

test('what time it is with a customer abroad is on the card, and a call is due at a good time for both', async ({
  flow,
}) => {
  const { panel } = flow;
  await set(flow, { weekends: 'none', restDays: [], quiet: { from: '00:00', to: '00:00' } });
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  // The half of the day that is not now, where the clock shows another quarter of an hour.
  const there = Temporal.Now.zonedDateTimeISO('Pacific/Chatham');
  const [from, to] = there.hour < 12 ? ['13:00', '20:00'] : ['01:00', '11:00'];
  await reachable(panel, 'Pacific/Chatham', from, to);
  await expect(panel.getByText(/^It is .*outside their hours/)).toBeVisible();
  await expect(panel.getByText(/^A good time for both: .* with them\)\.$/)).toBeVisible();
});

test('4.5 a regular visit and a date to remember are kept, changed and ended', async ({ flow }) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await add(panel, 'Regular visit');
  await panel.getByLabel('What is done').fill('Clean the filters');
  await panel.getByLabel('First on').fill(inDays(20));
  await panel.getByLabel('Every').fill('3');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Regular visit: saved.')).toBeVisible();
  await add(panel, 'Date to remember');
  await panel.getByLabel('What the date is').fill('Founding day');
  await panel.getByLabel('Calendar').selectOption('lunar');
  await panel.getByLabel('Month').selectOption('8');
  await panel.getByLabel('Day', { exact: true }).selectOption('15');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Date to remember: saved.')).toBeVisible();

  const dashboard = await evergreen.openDashboard('/customers');
  await dashboard.getByRole('link', { name: 'Priya Raman' }).first().click();
  const service = dashboard.getByRole('region', { name: 'Service' });
  await service.getByText('Clean the filters').click();
  await expect(service.getByText(/^every 3 months · /)).toBeVisible();
  await service.getByText('Founding day').click();
  await expect(service.getByText('Every year · Day 15 of lunar month 8')).toBeVisible();
  await service.getByRole('button', { name: 'Date to remember (1)' }).click();
  await expect(service.getByText('Clean the filters')).toBeHidden();
  await service.getByRole('button', { name: 'End it' }).click();
  await expect(dashboard.getByText('Date to remember: done.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await service.getByText('Founding day').click();
  await expect(service.getByRole('button', { name: 'End it' })).toBeVisible();
  await usable(dashboard, 'dossier with service');
});

test('everything held on somebody tells their complaints, jobs and visits too', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await complain(panel, 'The pump leaks');
  await addJob(panel, 'Inspection', 'yearly', inDays(4));
  await planVisit(panel, 'Look at the seals', inDays(6));
  const dashboard = await evergreen.openDashboard('/customers');
  await dashboard.getByRole('link', { name: 'Priya Raman' }).first().click();
  await dashboard.getByRole('button', { name: 'More' }).first().click();
  const [report] = await Promise.all([
    evergreen.context.waitForEvent('page'),
    dashboard.getByRole('link', { name: 'Everything held' }).click(),
  ]);
  const held = (name: string) => report.getByRole('region', { name, exact: true });
  await expect(held('Complaints').getByText('The pump leaks')).toBeVisible();
  await expect(held('Jobs').getByText('Inspection: yearly')).toBeVisible();
  await expect(held('Visits').getByText('Look at the seals')).toBeVisible();
});
