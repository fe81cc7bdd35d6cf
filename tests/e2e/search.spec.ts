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

test('P13 notes and facts come after the people, marked and dated, and open at their entry', async ({
  flow,
}) => {
  const { panel } = flow;
  await box(flow).fill('dented');
  const notes = panel.getByRole('group', { name: 'In notes and facts' });
  await expect(notes.getByRole('option')).toHaveText([/Priya Raman.*crate.*dented.*Note · /]);
  await expect(notes.locator('mark')).toHaveText(['dented']);
  await expect(panel.getByText('1 note or fact found.')).toHaveAttribute('aria-live', 'polite');
  // A name and a word of a note: the note of that person.
  await box(flow).fill('王建国 噪音');
  await expect(notes.getByRole('option')).toHaveText([/王建国.*噪音/]);
  await panel.keyboard.press('Enter');
  const entry = panel.getByRole('article', { name: '王建国' }).locator('[aria-current]');
  await expect(entry).toContainText('噪音');
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  // An answer opens the list that it stands in.
  await box(flow).fill('fleet');
  await expect(notes.getByRole('option')).toHaveText([/Marta Kowalska.*Fleet manager.*Role/]);
  await panel.keyboard.press('Enter');
  const fact = panel.getByRole('article', { name: 'Marta Kowalska' }).locator('[aria-current]');
  await expect(fact).toContainText('Fleet manager');
  await expect(fact).toBeFocused();
});

test('people first, then notes: the arrows go through both', async ({ flow }) => {
  const { panel } = flow;
  await box(flow).fill('pump');
  const groups = panel.getByRole('listbox').getByRole('group');
  await expect(groups).toHaveCount(2);
  await expect(groups.first().getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('ArrowUp');
  await expect(groups.last().getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('ArrowDown');
  await expect(groups.first().getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test('P13 a phone number by its end and in another writing', async ({ flow }) => {
  const { panel } = flow;
  await box(flow).fill('priya');
  await expect(hits(flow).first()).toContainText('Priya Raman');
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Add an address' }).click();
  await panel.getByLabel('E-mail or phone').fill('+44 20 7946 0958');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('added.')).toBeVisible();
  for (const query of ['0958', '020-7946-0958', '0044 20 7946 0958']) {
    await box(flow).fill(query);
    await expect(hits(flow).first(), query).toContainText('Priya Raman');
    await expect(hits(flow).first().locator('mark').first()).toBeVisible();
  }
});

test('P13 a tag finds its customers, in either script', async ({ flow }) => {
  for (const query of ['机床', '機床']) {
    await box(flow).fill(query);
    await expect(hits(flow).first(), query).toContainText('王建国');
    await expect(hits(flow).first().locator('mark'), query).toHaveText(['机床']);
  }
});

test('an Enter that ends an IME composition chooses nobody', async ({ flow }) => {
  await box(flow).fill('marta');
  await expect(hits(flow).first()).toContainText('Marta Kowalska');
  await box(flow).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(box(flow)).toHaveValue('marta');
});

test('the dashboard’s search finds notes too', async ({ flow }) => {
  const tab = await flow.evergreen.openDashboard();
  await tab.getByRole('combobox', { name: 'Search customers' }).fill('dented');
  await tab.getByRole('option', { name: /Priya Raman/ }).click();
  await expect(tab.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(tab.locator('li[aria-current]')).toContainText('dented');
});

/** Types after the keyword, as the browser reports it to the worker. */
function omnibox({ evergreen }: Flow, text: string) {
  return evergreen.worker.evaluate(async (typed) => {
    const { omnibox } = chrome;
    const first: string[] = [];
    const setDefaultSuggestion = ({ description }: { description: string }) => {
      first.push(description);
      return Promise.resolve();
    };
    // What the address bar is given cannot be read back from it.
    Object.assign(omnibox, { setDefaultSuggestion });
    const dispatch = (event: object, ...given: unknown[]) =>
      Reflect.get(event, 'dispatch').call(event, ...given);
    const others = await new Promise<{ content: string; description: string }[]>((resolve) => {
      dispatch(omnibox.onInputChanged, typed, resolve);
    });
    return { first: first.at(-1), others };
  }, text);
}

test('P13 the keyword in the address bar finds by name, pinyin and number, and opens the dossier', async ({
  flow,
}) => {
  expect(await omnibox(flow, 'wjg')).toEqual({
    first: '<match>王建国</match> <dim>华新机械有限公司</dim>',
    others: [],
  });
  const many = await omnibox(flow, 'example');
  expect(many.others).toHaveLength(5);
  // What is known of somebody never comes up there.
  expect((await omnibox(flow, 'dented')).first).toBe(
    'Nobody found for “dented”. Enter opens Evergreen.',
  );
  expect((await omnibox(flow, 'a<b')).first).toContain('a&lt;b');
  await flow.evergreen.worker.evaluate(() => {
    const { onInputEntered } = chrome.omnibox;
    Reflect.get(onInputEntered, 'dispatch').call(onInputEntered, '建國', 'newForegroundTab');
  });
  const opened = () =>
    flow.evergreen.context.pages().find((page) => page.url().includes('dashboard.html#/person/'));
  await expect.poll(opened).toBeTruthy();
  await expect(opened()?.getByRole('article', { name: '王建国' }) ?? box(flow)).toBeVisible();
});
