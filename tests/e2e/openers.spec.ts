import { usable } from './checks.ts';
import { serveComposers } from './composer.ts';
import { due, inDays, PEOPLE, put, quietly, record } from './due-rows.ts';
import { expect, test } from './extension.ts';

test('0.25 the closest first sentence stands with the step; the user’s own comes first, checked by the wording rules', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/settings');
  await quietly(page);
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  const text = page.getByLabel('First sentence');
  await text.fill('{name}, there is absolutely no problem with the {thing}.');
  await expect(page.getByText(/There is nothing called \{thing\}/)).toBeVisible();
  await expect(page.getByText(/absolutely no problem”/)).toBeVisible();
  await text.fill('{name}, it is me again: how is the {product}?');
  await page.getByLabel('Used in').selectOption({ label: 'After the sale: 2-4-8' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Sentence kept.')).toBeVisible();
  await usable(page, 'own first sentences');

  const sale = {
    product: 'CX-40 pump',
    soldOn: inDays(-30),
    deliveredOn: inDays(-28),
    warrantyUntil: inDays(400),
    state: 'closed',
  };
  await put(page, {
    people: PEOPLE,
    sales: [record('s', 'p0', sale)],
    reminders: [
      due('p0', { cadence: 'after-sale', anchor: 's', step: 'day-4', about: 'CX-40 pump' }),
      due('p0', { cadence: 'own', step: 'a', about: 'Call' }),
    ],
  });
  await page.getByRole('link', { name: /^Today/ }).click();
  await expect(page.getByText('Ann Lee, it is me again: how is the CX-40 pump?')).toBeVisible();
  const call = page.getByRole('group', { name: 'Call', exact: true });
  await expect(
    call.getByText(/^Ann Lee, you have had the CX-40 pump for 28 days now/),
  ).toBeVisible();
  await expect(call.getByText(/pretend to be our service/)).toBeVisible();
  await call.getByText('How to begin').click();
  await expect(
    call.getByText(/^Good day\. I am calling about the CX-40 pump of Ann Lee/),
  ).toBeVisible();
});

test('0.25 a sentence of the user’s own is for one step of a plan, and comes before one for all of it', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/settings');
  await quietly(page);
  const add = async (text: string, step?: string) => {
    await page.getByRole('button', { name: 'Add a sentence' }).click();
    await page.getByLabel('First sentence').fill(text);
    await page.getByLabel('Used in').selectOption({ label: 'After the sale: 2-4-8' });
    if (step) await page.getByLabel('Step', { exact: true }).selectOption({ label: step });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: `Change “${text}”` })).toBeVisible();
  };
  await add('{name}, any time.');
  await add('{name}, on the fourth day.', 'Day 4: does it fit by now?');
  await expect(page.getByText('After the sale: 2-4-8 · Day 4: does it fit by now?')).toBeVisible();
  await page.getByRole('button', { name: 'Change “{name}, on the fourth day.”' }).click();
  await page.getByLabel('Used in').selectOption({ label: 'Birthday' });
  // Another plan has other steps.
  await expect(page.getByLabel('Step', { exact: true })).toHaveValue('-1');
  await expect(page.getByLabel('Step', { exact: true })).toContainText('7 days before');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();

  const sale = { product: 'CX-40 pump', soldOn: inDays(-4), state: 'closed' };
  const step = { cadence: 'after-sale', anchor: 's', about: 'CX-40 pump' };
  await put(page, {
    people: PEOPLE,
    sales: [record('s', 'p0', sale)],
    reminders: [due('p0', { ...step, step: 'day-2' }), due('p0', { ...step, step: 'day-4' })],
  });
  await page.getByRole('link', { name: /^Today/ }).click();
  const first = (day: string) => page.getByRole('group', { name: day }).locator('q').first();
  await expect(first('Day 2')).toContainText('any time');
  await expect(first('Day 4')).toContainText('on the fourth day');
});

for (const kind of ['field', 'rich', 'frame'] as const) {
  test(`a first sentence goes into the open draft where the caret stands: ${kind}`, async ({
    evergreen,
  }) => {
    const composers = await serveComposers();
    const tab = evergreen.context.pages()[0] ?? (await evergreen.context.newPage());
    await tab.goto(composers.at(kind, 'Dear Ann,'));
    const panel = await evergreen.openPanel(tab);
    await panel.goto(`${panel.url().split('#', 1)[0]}#/today`);
    await put(panel, {
      people: PEOPLE,
      reminders: [due('p0', { cadence: 'birthday', step: `${inDays(0)}/day` })],
    });
    const wish = /Ann Lee, a happy birthday to you/;
    const insert = panel.getByRole('button', { name: 'Insert' }).first();
    await expect(panel.getByText(wish)).toBeVisible();
    await insert.click();
    await expect(panel.getByText(/^No draft is open in front/)).toBeVisible();

    const draft =
      kind === 'frame'
        ? tab.frameLocator('iframe').locator('body')
        : tab.getByRole('textbox', { name: 'Message' });
    const first = kind === 'field' ? draft : draft.locator('p').first();
    await first.click({ position: { x: 5, y: 8 } });
    await insert.click();
    await expect(panel.getByText('Inserted into your draft.')).toBeVisible();
    if (kind === 'field') await expect(draft).toHaveValue(wish);
    else await expect(first).toHaveText(wish);
    // As typed: one undo takes it out again.
    await tab.bringToFront();
    await first.press('Control+z');
    if (kind === 'field') await expect(draft).not.toHaveValue(wish);
    else await expect(first).not.toHaveText(wish);
    composers.server.close();
  });
}
