import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';
import { ALWAYS, badge, jump, look, raise, record, set } from './reminding.ts';

/** Day 2 is due today, and days 4 and 8 are to come; nothing is announced before `late`. */
const late = { ...ALWAYS, noticeAt: '23:59', weekends: 'none' };
const begun = { ...late, noticeAt: '00:00' };
const DAY_2 = { title: 'Priya Raman', message: 'Day 2: is it in use? (CX-40 pump)' };

test('0.1 changes and an alarm at the same instant announce a step once', async ({ flow }) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  const shown = await record(worker);
  await set(worker, late);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  await expect.poll(() => badge(worker)).toBe('1');
  await look(panel);
  expect(await shown()).toEqual([]);

  await set(worker, begun);
  const alarms = worker.evaluate(async () => {
    await chrome.alarms.create('another', { when: Date.now() });
    // Chromium's own way to raise an event; here in one tick, which it would hardly ever do itself.
    const { onAlarm } = chrome.alarms;
    const ring = () => Reflect.get(onAlarm, 'dispatch').call(onAlarm, { name: 'due' });
    for (let times = 0; times < 5; times++) ring();
  });
  await Promise.all([alarms, look(panel), look(panel)]);
  const rung = () => worker.evaluate(async () => !(await chrome.alarms.get('another')));
  await expect.poll(rung).toBe(true);
  await look(panel);
  expect(await shown()).toEqual([expect.objectContaining(DAY_2)]);
  expect(await badge(worker)).toBe('1');
  const left = await worker.evaluate(async () =>
    (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
  );
  expect(left).toEqual(['due', 'heartbeat']);
});

test('0.1 a clock that jumps a year ahead and back repeats nothing', async ({ flow }) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  const shown = await record(worker);
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  await expect.poll(shown).toEqual([expect.objectContaining(DAY_2)]);
  for (const days of [365, 0, 365, 1, 0]) {
    await jump(worker, days);
    await look(panel);
    expect(await badge(worker)).toBe(days === 365 ? '3' : '1');
  }
  // The two later steps came as one notice, when the clock said that both were due.
  const title = expect.stringMatching(/^2 follow-ups are due, the first since \w+ \d+/);
  const both = { title, message: 'Priya Raman' };
  expect(await shown()).toEqual([
    expect.objectContaining(DAY_2),
    expect.objectContaining({ id: '/today', ...both }),
  ]);
});

test('a click on a notice opens its customer', async ({ flow }) => {
  const { panel, evergreen } = flow;
  const shown = await record(evergreen.worker);
  await set(evergreen.worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  await expect.poll(shown).toHaveLength(1);
  const opened = evergreen.context.waitForEvent('page');
  await raise(evergreen.worker, 'notifications.onClicked', (await shown())[0]?.id);
  const tab = await opened;
  await expect(tab.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(tab.getByText('Day 2: is it in use?')).toBeVisible();
});

test('0.1 where the browser refuses notices, badge and list are right all the same', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  await worker.evaluate(() => {
    const create = () => Promise.reject(new Error('Notifications are not allowed'));
    Object.assign(chrome.notifications, { create });
  });
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 12);
  await expect.poll(() => badge(worker)).toBe('3');
  await panel.getByRole('link', { name: /^Today: 3 due/ }).click();
  await expect(panel.getByText('Day 8: visit, and praise what goes well')).toBeVisible();
});
