import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { due, inDays, PEOPLE, person, put, quietly, record, step } from './due-rows.ts';
import { expect, test } from './extension.ts';
import { rowsOf } from './stores.ts';

const names = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('2.1 2.7 what is owed stands first, by customer, with the last talk, facts and a first sentence', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  const said = { kind: 'call', outcome: 'spoke', text: 'Two of six pumps drip.' };
  const at = Date.now() - 3 * 86_400_000;
  const fact = (id: string, field: string, value: string, personId = 'p0') =>
    record(id, personId, { field, value, from: 'told' });
  await put(page, {
    people: PEOPLE,
    events: [{ ...record('e', 'p0', { ...said, happenedAt: at }), people: ['p0'] }],
    facts: [
      fact('f1', 'role', 'Maintenance lead'),
      fact('f2', 'best_time', 'Before 10'),
      fact('f3', 'ethics_notes', 'A judgement'),
      fact('f4', 'birthday', inDays(0).slice(5), 'p1'),
    ],
    promises: [
      record('pr', 'p1', {
        text: 'The quote',
        madeOn: inDays(-9),
        dueOn: inDays(-1),
        state: 'open',
      }),
      record('leak', 'p2', {
        text: 'The leak',
        madeOn: inDays(-9),
        dueOn: inDays(0),
        state: 'open',
        affectsOthers: true,
      }),
    ],
    reminders: [
      step(0, { dueOn: inDays(-30) }),
      due('p1', {
        cadence: 'promise',
        anchor: 'pr',
        step: 'due',
        about: 'The quote',
        dueOn: inDays(-1),
      }),
      due('p2', { cadence: 'promise', anchor: 'leak', step: 'due', about: 'The leak' }),
      due('p1', { cadence: 'birthday', step: `${inDays(0)}/day` }),
    ],
  });
  await expect(names(page)).toHaveText(['Cleo Day', 'Bob Ray', 'Ann Lee']);
  const bob = page.getByRole('region', { name: 'Bob Ray' });
  await expect(bob.getByRole('group').first()).toHaveAccessibleName('Promise: The quote');
  await expect(bob.getByRole('group').nth(1)).toContainText('Birthday of Bob Ray');
  await expect(bob.getByText(/^Bob Ray, a happy birthday to you/)).toBeVisible();
  const ann = page.getByRole('region', { name: 'Ann Lee' });
  await expect(ann.getByText(/^Last talk .*: Two of six pumps drip\.$/)).toBeVisible();
  await expect(ann).toContainText('Before 10');
  await expect(ann).toContainText('Maintenance lead');
  await expect(ann).not.toContainText('A judgement');
  await usable(page, 'today');

  // What is owed is closed by the buttons of its own card: the keys lead there.
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await expect(page.getByRole('button', { name: 'Kept' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Bob Ray', 'Ann Lee']);
});

test('a day at the keyboard: one entry after the other is done, put off, skipped, undone', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  await put(page, { people: PEOPLE, reminders: [step(0), step(1), step(2)] });
  const { keyboard } = page;
  const entry = (at: number) => page.getByRole('group', { name: `Call ${at}` });
  await expect(page.getByText(/^Keys: j k move/)).toBeVisible();

  await keyboard.press('j');
  await expect(entry(0)).toBeFocused();
  await keyboard.press('j');
  await expect(entry(1)).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(entry(2)).toBeFocused();
  await keyboard.press('Home');
  await expect(entry(0)).toBeFocused();

  // Letters that are typed open nothing, nor does the Enter that ends a word.
  await keyboard.press('d');
  const text = page.getByLabel('What was said?');
  await expect(text).toBeFocused();
  await keyboard.type('just skilled');
  await expect(text).toHaveValue('just skilled');
  await keyboard.press('Escape');
  await expect(text).toBeHidden();
  await expect(entry(0)).toBeFocused();

  await keyboard.press('d');
  await keyboard.type('Runs fine');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Done: Ann Lee.')).toBeVisible();
  // The focus goes to the one that takes its place.
  await expect(entry(1)).toBeFocused();

  await keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Tomorrow' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText('Put off: tomorrow.')).toBeVisible();
  await expect(entry(2)).toBeFocused();

  await keyboard.press('s');
  await keyboard.type('Paid with 4111 1111 1111 1111');
  await keyboard.press('Enter');
  await expect(page.getByText(/^Nothing is due/)).toBeVisible();
  const [, , skipped] = (await rowsOf(page, 'reminders')).sort((a, b) =>
    String(a['about']).localeCompare(String(b['about'])),
  );
  expect(skipped).toMatchObject({ state: 'skipped', skippedWhy: 'Paid with •••• 1111' });

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(entry(2)).toBeVisible();
  await entry(2).press('Enter');
  await expect(page.getByRole('article', { name: 'Cleo Day' })).toBeVisible();
});

test('everything is reached by Tab as well', async ({ evergreen }) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  await put(page, { people: PEOPLE, reminders: [step(0), step(1)] });
  const first = page.getByRole('group', { name: 'Call 0' });
  await first.focus();
  const stops: string[] = [];
  for (let times = 0; times < 6; times++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(stops).toEqual(expect.arrayContaining(['Done', 'Later', 'Skip']));
});

test('something is put off in words; the date that is meant is shown before', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  await put(page, { people: PEOPLE, reminders: [step(0)] });
  await expect(page.getByRole('group', { name: 'Call 0' })).toBeVisible();
  await page.keyboard.press('l');
  const words = page.getByLabel('In words');
  await words.fill('some day or other');
  await expect(page.getByRole('button', { name: /^Put off/ })).toBeHidden();
  await words.fill('in two weeks');
  const day = Temporal.Now.plainDateISO().add({ days: 14 });
  const full = day.toLocaleString('en', { dateStyle: 'full' });
  await expect(page.getByRole('button', { name: full })).toBeVisible();
  await words.press('Enter');
  await expect(page.getByText(/^Nothing is due/)).toBeVisible();
  expect(await rowsOf(page, 'reminders')).toMatchObject([{ showOn: inDays(14) }]);
});

test('what the day does not hold is counted, shown at a click, and spread over the next days', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page, { dailyCap: 2, weekends: 'none' });
  const many = Array.from({ length: 7 }, (_, at) => person(`p${at}`, `Person ${at}`));
  await put(page, {
    people: many,
    reminders: [
      ...many.map((_, at) => step(at, { dueOn: inDays(at - 10) })),
      due('p6', { cadence: 'job', anchor: 'j', step: 'due', about: 'Repair' }),
    ],
  });
  await expect(names(page)).toHaveText(['Person 6', 'Person 0']);
  await expect(page.getByText('Today holds 2 customers, and 5 more are due.')).toBeVisible();
  await page.getByRole('button', { name: 'and 5 more that can wait' }).click();
  await expect(names(page)).toHaveCount(7);

  await page.getByRole('button', { name: 'Spread over the next days' }).click();
  await expect(page.getByText(/^5 steps moved, the last to/)).toBeVisible();
  await expect(names(page)).toHaveCount(2);
  const days = async () =>
    (await rowsOf(page, 'reminders'))
      .map(({ showOn }) => String(showOn))
      .filter((day) => day > inDays(0));
  expect((await days()).sort()).toEqual([1, 1, 2, 2, 3].map(inDays));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveCount(7);
});

test('0.19 0.20 after a third call in vain it rests; a message stands in both timelines', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  const [ann, bob] = PEOPLE;
  await put(page, {
    people: [ann ?? {}, bob ?? {}],
    links: [{ ...record('l', '', {}), kind: 'gatekeeper', from: 'p1', to: 'p0' }],
    reminders: [step(0, { attempts: 2 }), step(1)],
  });
  const entry = page.getByRole('group', { name: 'Call 0' });
  await entry.getByRole('button', { name: 'Done' }).click();
  await entry.getByRole('button', { name: 'No answer' }).click();
  await expect(entry.getByText('That is the third time.', { exact: false })).toBeVisible();
  await expect(entry.getByRole('button', { name: 'Rest for two weeks' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await entry.getByRole('button', { name: 'In 3 days, another way' }).click();
  await entry.getByRole('button', { name: 'Rest for two weeks' }).click();
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Attempt noted\. Ann Lee comes up again/)).toBeVisible();
  const rests = (await rowsOf(page, 'reminders')).find(({ personId }) => personId === 'p0');
  expect(rests).toMatchObject({ showOn: inDays(14), attempts: 3, state: 'open' });
  await page.getByRole('button', { name: 'Undo' }).click();

  await entry.getByRole('button', { name: 'Done' }).click();
  await entry.getByRole('button', { name: 'Left a message' }).click();
  await entry.getByRole('button', { name: /Bob Ray/ }).click();
  await expect(entry.getByLabel('With whom?')).toHaveValue('Bob Ray');
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Done: Ann Lee.')).toBeVisible();
  for (const id of ['p0', 'p1']) {
    await page.goto(`${page.url().split('#', 1)[0]}#/person/${id}`);
    await expect(page.getByText('Left a message for Ann Lee with Bob Ray')).toBeVisible();
    await expect(page.getByText('No contact yet')).toBeVisible();
  }
});

test('1.9 while a complaint is open a step that sells is held back, and says why', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page);
  const complaint = { text: 'It leaks', openedAt: Date.now(), dueOn: inDays(3) };
  const replacement = { cadence: 'replacement', anchor: 's', step: `${inDays(30)}/before` };
  const sale = { product: 'CX-40', soldOn: inDays(-900), state: 'closed', lifeMonths: 31 };
  const rows = {
    people: PEOPLE,
    sales: [record('s', 'p0', sale)],
    complaints: [record('c', 'p0', { ...complaint, state: 'open' })],
    reminders: [step(0), due('p0', replacement)],
  };
  await put(page, rows);
  const held = page.getByText(/^Not now, while a complaint is open: Replacement/);
  await expect(held).toBeVisible();
  await expect(page.getByRole('group', { name: 'Replacement' })).toBeHidden();
  await page.getByRole('link', { name: 'Ann Lee' }).click();
  await expect(held).toBeVisible();
  await page.goBack();
  await put(page, { complaints: [record('c', 'p0', { ...complaint, state: 'closed' })] });
  await expect(page.getByRole('group', { name: 'Replacement' })).toBeVisible();
  await expect(held).toBeHidden();
});

test('4.4 3.9 3.20 the week: what comes day by day, what was skipped, and who was passed over', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/today');
  await quietly(page, { dailyCap: 1, weekends: 'none' });
  const long = { lastContactAt: Date.now() - 300 * 86_400_000 };
  await put(page, {
    people: [
      person('p0', 'Ann Lee', { tier: 'A', ...long }),
      person('p1', 'Bob Ray', { tier: 'C', ...long }),
      person('p2', 'Cleo Day', { tier: 'A', lastContactAt: Date.now() }),
    ],
    visits: [
      record('v', 'p1', {
        purpose: 'Measure',
        on: inDays(2),
        at: '14:30',
        minutes: 45,
        state: 'planned',
      }),
    ],
    events: [
      { ...record('e', '', { kind: 'visit', text: '', happenedAt: Date.now() }), people: ['p2'] },
    ],
    reminders: [
      step(0, { dueOn: inDays(2) }),
      due('p1', {
        cadence: 'visit',
        anchor: 'v',
        step: 'day',
        about: 'Measure',
        channel: 'visit',
        dueOn: inDays(2),
      }),
      step(1, { state: 'skipped', skippedWhy: 'on holiday', closedAt: Date.now() }),
    ],
  });
  await page.getByRole('link', { name: 'Week' }).click();
  const ahead = page.getByRole('region', { name: 'The days ahead' });
  await expect(ahead.getByText('14:30, 45 min')).toBeVisible();
  await expect(ahead.getByText('2 of 1 · more than the day holds')).toBeVisible();
  await ahead.getByRole('button', { name: 'Move: Ann Lee' }).click();
  await ahead.getByLabel('Another day').fill(inDays(4));
  await expect(page.getByText(/^Moved to/)).toBeVisible();
  await expect(ahead.getByText('more than the day holds')).toBeHidden();

  const back = page.getByRole('region', { name: 'Looking back' });
  const thisWeek = back.getByRole('row', { name: /^This week/ });
  await expect(thisWeek.getByRole('cell')).toHaveText(['0', '1', '0%']);
  await expect(back.getByText('on holiday')).toBeVisible();
  await expect(back.getByText('Tier C 1')).toBeVisible();
  await expect(back.getByText('Tier A, and nothing planned')).toBeVisible();
  await expect(back.getByRole('link', { name: 'Cleo Day' })).toBeVisible();
  await usable(page, 'week');
  await page.setViewportSize({ width: 360, height: 800 });
  await usable(page, 'week, narrow');
});

for (const language of ['zh-CN', 'zh-TW'] as const) {
  test(`Today and the week are told in ${language}`, async ({ evergreen }) => {
    const page = await evergreen.openDashboard('/today');
    await put(page, {
      people: PEOPLE,
      reminders: [step(0), due('p1', { cadence: 'birthday', step: `${inDays(0)}/day` })],
    });
    await quietly(page, { language, dailyCap: 1 });
    await page.reload();
    await expect(names(page)).not.toHaveCount(0);
    await page.getByRole('button', { name: '完成' }).first().click();
    await noEnglish(page);
    await page.goto(`${page.url().split('#', 1)[0]}#/week`);
    await expect(page.locator('table')).toBeVisible();
    await noEnglish(page);
  });
}
