import type { Page } from '@playwright/test';
import { usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';
import { ALWAYS, badge, jump, look, raise, record, set } from './reminding.ts';

const begun = { ...ALWAYS, noticeAt: '00:00', weekends: 'none', noticeTrial: 'over' };
const trial = (panel: Page) => panel.getByRole('region', { name: 'Do reminders reach you?' });

test('0.1 a notice of one call puts it off until tomorrow, once, and Undo brings it back', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  const shown = await record(worker);
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 2);
  await expect.poll(shown).toHaveLength(1);
  const [notice] = await shown();
  expect(notice?.buttons).toEqual(['Open', 'Tomorrow']);
  await expect.poll(() => badge(worker)).toBe('1');

  for (let press = 0; press < 3; press++) {
    await raise(worker, 'notifications.onButtonClicked', notice?.id, 1);
  }
  await expect(panel.getByText('Priya Raman comes up again tomorrow.')).toBeVisible();
  await expect.poll(() => badge(worker)).toBe('');
  const puts = await panel.evaluate(putOffs);
  expect(puts).toBe(1);

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Undone.')).toBeVisible();
  await expect.poll(() => badge(worker)).toBe('1');
  await look(panel);
  expect(await shown()).toHaveLength(1);
  // The next morning it would have come up again, and does not: it was never put off.
  await jump(worker, 1);
  await look(panel);
  expect(await shown()).toHaveLength(1);
});

/** Entries of the change log that moved the day on which the first call is shown. */
function putOffs(): Promise<number> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('evergreen');
    open.addEventListener('error', () => fail(new Error('not opened')));
    open.onsuccess = () => {
      const all = open.result.transaction('changes').objectStore('changes').getAll();
      all.onsuccess = () => {
        open.result.close();
        done(
          all.result.filter(
            ({ table, kind, after }) => table === 'reminders' && kind === 'changed' && after.showOn,
          ).length,
        );
      };
    };
  });
}

test('a notice of several opens Today, and says nothing of what they are about', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  const shown = await record(worker);
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 12);
  await expect.poll(shown).toHaveLength(1);
  const [notice] = await shown();
  expect(notice).toMatchObject({ id: '/today', message: 'Priya Raman', buttons: ['Open Today'] });
  expect(notice?.title).toMatch(/^3 follow-ups are due, the first since \w+ \d+$/);
  const opened = evergreen.context.waitForEvent('page');
  await raise(worker, 'notifications.onButtonClicked', notice?.id, 0);
  const tab = await opened;
  await expect(tab.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('0.1 thousands of reminders are one notice and two alarms; the number follows midnight', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  const shown = await record(worker);
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 1);
  const due = Temporal.Now.plainDateISO().toString();
  await panel.evaluate(manyReminders, [5000, due] as const);
  await look(panel);
  await expect.poll(shown).toHaveLength(1);
  expect((await shown())[0]?.title).toBe('5000 follow-ups are due');
  expect(await badge(worker)).toBe('99+');
  const alarms = () =>
    worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort());
  expect(await alarms()).toEqual(['due', 'heartbeat']);

  await panel.evaluate(manyReminders, [0, due] as const);
  await look(panel);
  expect(await badge(worker)).toBe('');
  await jump(worker, 1);
  // The heartbeat alone.
  await worker.evaluate(() => {
    const { onAlarm } = chrome.alarms;
    Reflect.get(onAlarm, 'dispatch').call(onAlarm, { name: 'heartbeat' });
  });
  await expect.poll(() => badge(worker)).toBe('1');
  expect(await alarms()).toEqual(['due', 'heartbeat']);
});

/** Makes so many calls due on a day beside what is there, or takes them away again. */
function manyReminders([many, due]: readonly [number, string]): Promise<void> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('evergreen');
    open.addEventListener('error', () => fail(new Error('not opened')));
    open.onsuccess = () => {
      const write = open.result.transaction(['reminders', 'device'], 'readwrite');
      const table = write.objectStore('reminders');
      // As on a device that announced nothing so far.
      write.objectStore('device').delete('announced');
      if (many === 0) table.delete(IDBKeyRange.bound('many:', 'many:~'));
      for (let n = 0; n < many; n++) {
        table.put({
          id: `many:${n}`,
          cadence: 'after-sale',
          anchor: `s${n}`,
          step: 'day-2',
          personId: 'p',
          about: '',
          channel: 'call',
          dueOn: due,
          showOn: due,
          state: 'open',
          attempts: 0,
          createdAt: 0,
          changedAt: 0,
          by: '',
        });
      }
      write.oncomplete = () => {
        open.result.close();
        done();
      };
    };
  });
}

test('whether notices arrive is asked once, when the first customer is there', async ({ flow }) => {
  const { panel, evergreen } = flow;
  const shown = await record(evergreen.worker);
  await expect(panel.getByRole('button', { name: 'Add to customers' })).toBeVisible();
  await expect(trial(panel)).toBeHidden();
  await addShown(panel, 'Priya Raman');
  await usable(panel, 'panel');
  await trial(panel).getByRole('button', { name: 'Show a test notice' }).click();
  await expect(trial(panel).getByText('Did you see the test notice?')).toBeVisible();
  expect(await shown()).toMatchObject([{ id: '/settings', title: 'This is how a reminder looks' }]);
  await trial(panel).getByRole('button', { name: 'No' }).click();
  await expect(trial(panel).getByText(/^(Open the settings|In Windows|On a Mac)/)).toBeVisible();
  await expect(trial(panel).getByText(/kept up to date either way/)).toBeVisible();
  await usable(panel, 'what to do');
  await trial(panel).getByRole('button', { name: 'Try again' }).click();
  await trial(panel).getByRole('button', { name: 'Yes' }).click();
  await expect(panel.getByText('Good: reminders will reach you.')).toBeVisible();
  await expect(trial(panel)).toBeHidden();
  await panel.reload();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await expect(trial(panel)).toBeHidden();
});

test('a browser that refuses notices is told of, and the question can be left alone', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  const { worker } = evergreen;
  await worker.evaluate(() => {
    const create = () => Promise.reject(new Error('Notifications are not allowed'));
    Object.assign(chrome.notifications, { create });
  });
  await set(worker, { ...begun, noticeTrial: 'open' });
  await addShown(panel, 'Priya Raman');
  await trial(panel).getByRole('button', { name: 'Show a test notice' }).click();
  await expect(trial(panel).getByText(/^The browser refused the notice/)).toBeVisible();
  await trial(panel).getByRole('button', { name: 'Close' }).click();
  await expect(trial(panel)).toBeHidden();
  await sell(panel, 'CX-40 pump', 2);
  await expect.poll(() => badge(worker)).toBe('1');
  await panel.getByRole('link', { name: /^Today: 1 due/ }).click();
  await expect(panel.getByText('Day 2: is it in use?')).toBeVisible();
  await expect(trial(panel)).toBeHidden();
});

test('the keys of every tab show Today and note the selection; the settings say them', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  const { worker } = evergreen;
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  const press = async (command: string) =>
    raise(worker, 'commands.onCommand', command, await worker.evaluate(tabInFront));
  await press('today');
  await expect(panel).toHaveURL(/#\/today$/);
  const line = await tab.locator('#text').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  await press('note');
  await expect(panel.getByText('Note saved for Priya Raman.')).toBeVisible();
  await panel.evaluate(() => location.assign('#/'));
  await expect(panel.getByText(line.trim().split('\n')[0] ?? '').first()).toBeVisible();

  await panel.getByRole('link', { name: 'Settings' }).click();
  const keys = ['Alt+Shift+G', 'Alt+Shift+M', 'Alt+Shift+D'];
  await expect(panel.locator('dd kbd')).toHaveText(keys);
  const opened = evergreen.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Change keys…' }).click();
  await expect(await opened).toHaveURL('chrome://extensions/shortcuts');
});

async function tabInFront() {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

test('an update waits for what is written in any page of ours', async ({ flow }) => {
  const { panel, tab, evergreen } = flow;
  const { worker } = evergreen;
  await set(worker, begun);
  await addShown(panel, 'Priya Raman');
  const dashboard = await evergreen.openDashboard('/people');
  await worker.evaluate(() => {
    const { onUpdateAvailable } = chrome.runtime;
    Reflect.get(onUpdateAvailable, 'dispatch').call(onUpdateAvailable, { version: '9' });
    return chrome.storage.session.set({ update: true });
  });
  await dashboard.reload();
  await tab.bringToFront();
  await panel.reload();
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByLabel('What did you learn or promise?').fill('Half a sentence');
  for (const page of [panel, dashboard]) {
    await expect(page.getByText('A new version of Evergreen is ready.')).toBeVisible();
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText(/^Something is written and not saved yet/)).toBeVisible();
  }
  await usable(panel, 'an update');
  await expect(panel.getByLabel('What did you learn or promise?')).toHaveValue('Half a sentence');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  const closed = dashboard.waitForEvent('close');
  // The page goes under the click.
  await Promise.allSettled([dashboard.getByRole('button', { name: 'Update now' }).click()]);
  await closed;
});
