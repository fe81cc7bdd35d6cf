import { expect } from './extension.ts';
import { test, type Flow } from './flow.ts';

test.beforeEach(async ({ flow }) => {
  const { panel, read } = flow;
  await read('/nobody');
  await panel.getByRole('button', { name: 'Load sample customers' }).click();
  await expect(panel.getByText('Sample customers loaded.')).toBeVisible();
});

const box = ({ panel }: Flow) => panel.getByRole('combobox', { name: 'Search customers' });
const hits = ({ panel }: Flow) => panel.getByRole('option');

test('P13 a Chinese customer is found by pinyin, initials and the other script, and marked', async ({
  flow,
}) => {
  for (const query of ['wjg', 'jianguo', 'wangjianguo', '王jg', '建國']) {
    await box(flow).fill(query);
    await expect(hits(flow), query).toHaveText([/王建国/]);
  }
  await expect(hits(flow).locator('mark')).toHaveText(['建国']);
  await box(flow).fill('wjg');
  await expect(hits(flow).locator('mark')).toHaveText(['王建国']);
});

test('a mistyped word finds whom it was meant for, a wrong one offers to add them', async ({
  flow,
}) => {
  await box(flow).fill('kowlaska');
  await expect(hits(flow)).toHaveText([/Marta Kowalska/]);
  await box(flow).fill('Nobody Atall');
  await expect(flow.panel.getByRole('button', { name: /Nobody Atall/ })).toBeVisible();
  await expect(hits(flow)).toHaveCount(0);
});

test('the keyboard alone: arrows, Enter, and Enter before the answer is there', async ({
  flow,
}) => {
  const { panel } = flow;
  await box(flow).fill('hartley');
  await expect(hits(flow)).toHaveCount(3);
  await panel.keyboard.press('ArrowUp');
  const last = hits(flow).last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('Escape');
  await expect(hits(flow)).toHaveCount(0);
  // Typed and confirmed in one go: nothing was shown yet.
  await box(flow).evaluate((input: HTMLInputElement) => {
    // React overwrites the property of the element itself.
    Reflect.set(HTMLInputElement.prototype, 'value', 'marta', input);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(panel.getByRole('article', { name: 'Marta Kowalska' })).toBeVisible();
  await expect(box(flow)).toHaveValue('');
});

test('what another panel writes while hits are shown is among them at once', async ({ flow }) => {
  const { panel } = flow;
  const second = await flow.evergreen.context.newPage();
  await second.goto(`chrome-extension://${flow.evergreen.id}/sidepanel.html`);
  await second.getByRole('combobox', { name: 'Search customers' }).fill('raman');
  await expect(second.getByRole('option')).toHaveText([/Priya Raman/]);
  await box(flow).fill('Anna Raman');
  await panel.getByRole('button', { name: /Anna Raman/ }).click();
  await expect(second.getByRole('option')).toHaveText([/Anna Raman/, /Priya Raman/]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByRole('option')).toHaveText([/Priya Raman/]);
});
