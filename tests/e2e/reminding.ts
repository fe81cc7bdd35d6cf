import type { Page, Worker } from '@playwright/test';

/** A notice as the background gave it to the browser. */
export interface Shown {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

/** Writes down every notice that the background shows; the browser itself tells only their ids. */
export async function record(worker: Worker): Promise<() => Promise<Shown[]>> {
  await worker.evaluate(() => {
    const shown: object[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications);
    const recorder = (id: string, options: chrome.notifications.NotificationCreateOptions) => {
      const buttons = (options.buttons ?? []).map((button) => button.title);
      shown.push({ id, title: options.title, message: options.message, buttons });
      return create(id, options);
    };
    Object.assign(chrome.notifications, { create: recorder });
    Object.assign(globalThis, { shown });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
}

/** At every hour of every day. */
export const ALWAYS = { quiet: { from: '00:00', to: '00:00' }, restDays: [] };

/** The number on the toolbar button. */
export const badge = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

export const set = (worker: Worker, settings: object) =>
  worker.evaluate((settings) => chrome.storage.local.set({ settings }), settings);

/** Lets the background look, from one of our own pages; answered when it has looked. */
export const look = (panel: Page) =>
  panel.evaluate(async () => {
    await chrome.runtime.sendMessage({ id: 1, type: 'remindersChanged', timestamp: Date.now() });
  });

/** Moves the clock of the background. */
export const jump = (worker: Worker, days: number) =>
  worker.evaluate((days) => {
    const clock = globalThis as unknown as { now?: typeof Date.now };
    const now = (clock.now ??= Date.now);
    Date.now = () => now() + days * 86_400_000;
  }, days);

type Raised = 'notifications.onClicked' | 'notifications.onButtonClicked' | 'commands.onCommand';

/** Raises an event in the background, in Chromium's own way; its types do not know it. */
export const raise = (worker: Worker, event: Raised, ...args: unknown[]) =>
  worker.evaluate(
    ([event, args]) => {
      const [api = '', name = ''] = event.split('.');
      const raised = Reflect.get(Reflect.get(chrome, api), name);
      Reflect.get(raised, 'dispatch').call(raised, ...args);
    },
    [event, args] as const,
  );
