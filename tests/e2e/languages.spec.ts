import type { Page, Worker } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';

async function switchTo(panel: Page, language: 'zh-CN' | 'zh-TW'): Promise<void> {
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Language').selectOption(language);
  await expect(panel.locator('html')).toHaveAttribute('lang', language);
}

/** At night and on days of rest there are none, and this runs on any. */
const noticesAtAnyHour = (worker: Worker) =>
  worker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    const any = { quiet: { from: '00:00', to: '00:00' }, restDays: [], weekends: 'none' };
    await chrome.storage.local.set({ settings: { ...settings, ...any } });
  });

/** Reads what notices say: the browser itself does not tell. */
async function listenToNotices(worker: Worker): Promise<() => Promise<string[]>> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications);
    const listen = (id: string, notice: chrome.notifications.NotificationCreateOptions) => {
      heard.push(notice.message);
      return create(id, notice);
    };
    Object.assign(chrome.notifications, { create: listen });
    Object.assign(globalThis, { heard });
  });
  return () => worker.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
}

const SCREENS = {
  'zh-CN': { name: '今天', due: '第2天：用上了吗？' },
  'zh-TW': { name: '今天', due: '第2天：用上了嗎？' },
};

for (const language of ['zh-CN', 'zh-TW'] as const) {
  test(`every word of the panel is there in ${language}, the notice too`, async ({ flow }) => {
    const { panel, evergreen } = flow;
    await addShown(panel, 'Priya Raman');
    await switchTo(panel, language);
    await noEnglish(panel);
    const told = await listenToNotices(evergreen.worker);
    await noticesAtAnyHour(evergreen.worker);
    await panel.locator('input[type=time]').first().fill('00:00');
    await panel.getByRole('link', { name: new RegExp(`^${SCREENS[language].name}`) }).click();
    await noEnglish(panel);
    await panel.getByRole('combobox').fill('Priya');
    await expect(panel.getByRole('option')).toBeVisible();
    await panel.keyboard.press('Enter');
    const form = panel.locator('form').filter({ has: panel.locator('input[type=date]') });
    await panel.getByRole('button', { name: '成交', exact: true }).click();
    await form.locator('input').first().fill('CX-40');
    const soldOn = Temporal.Now.plainDateISO().subtract({ days: 3 }).toString();
    await form.locator('input[type=date]').fill(soldOn);
    await form.locator('button[type=submit]').click();
    await expect(panel.getByText(SCREENS[language].due)).toBeVisible();
    await noEnglish(panel);
    // The notice is in the language that was chosen, whatever the browser speaks.
    await expect.poll(told).toEqual([`${SCREENS[language].due}（CX-40）`]);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 360, 900]) {
    test(`the panel can be read and used by all: ${scheme}, ${width} px`, async ({ flow }) => {
      const { panel } = flow;
      await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await panel.setViewportSize({ width, height: 900 });
      await addShown(panel, 'Priya Raman');
      await sell(panel, 'CX-40 pump', 4);
      const picture = (name: string) =>
        panel.screenshot({ path: `test-results/pictures/${name}-${scheme}-${width}.png` });
      for (const [name, open] of [
        ['card', () => panel.getByText('How to begin').click()],
        ['today', () => panel.getByRole('link', { name: /^Today/ }).click()],
        ['settings', () => panel.getByRole('link', { name: 'Settings' }).click()],
      ] as const) {
        await open();
        // A screen that is opened for the first time is loaded first.
        await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
        await picture(name);
        await usable(panel, name);
      }
    });
  }
}
