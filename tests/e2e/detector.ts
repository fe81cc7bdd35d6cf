import type { Page as Tab, Worker } from '@playwright/test';
import type { Page } from '../../lib/sites/site.ts';
import { readerFiles } from '../origins/reader-files.ts';
import type { EvergreenBrowser } from './extension.ts';

const tabOf = (worker: Worker, url: string): Promise<number> =>
  worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.split('#', 1)[0]}*` });
    if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
    return tab.id;
  }, url);

/**
 * Asks the reader in that tab, as the worker would; tells also how long the answer took, in ms.
 * @param brings brings the reader there, where it is not yet
 */
export async function seen(
  { worker }: EvergreenBrowser,
  tab: Tab,
  { brings = true } = {},
): Promise<{ page: Page | undefined; answered: boolean; ms: number }> {
  const tabId = await tabOf(worker, tab.url());
  const asked = await ask(worker, tabId);
  if (asked.answered || !brings) return asked;
  await bring(worker, tabId, tab.url());
  return ask(worker, tabId);
}

const ask = (worker: Worker, tabId: number) =>
  worker.evaluate(async (tabId) => {
    const started = performance.now();
    const message = { id: 1, type: 'seen', timestamp: Date.now() };
    const answer: { res?: Page } | undefined = await chrome.tabs
      .sendMessage(tabId, message)
      .catch(() => undefined);
    return {
      page: answer?.res,
      answered: answer !== undefined,
      ms: performance.now() - started,
    };
  }, tabId);

const bring = (worker: Worker, tabId: number, url: string) =>
  worker.evaluate(
    ([tabId, files]) => chrome.scripting.executeScript({ target: { tabId }, files }),
    [tabId, readerFiles(url)] as const,
  );

/** The content scripts that are registered now; at the very start there are none yet. */
export const registered = ({ worker }: EvergreenBrowser) =>
  worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ id, matches, js, allFrames }) => ({ id, matches, js, allFrames }));
  });

/** Sends a message of our protocol to the detector in that tab. */
export async function tell(
  { worker }: EvergreenBrowser,
  tab: Tab,
  type: string,
  data: unknown,
): Promise<void> {
  const tabId = await tabOf(worker, tab.url());
  await worker.evaluate(
    ([tabId, type, data]) =>
      chrome.tabs.sendMessage(tabId, { id: 1, type, data, timestamp: Date.now() }),
    [tabId, type, data] as const,
  );
}

/** Brings the reader and connects one of our own pages to it, like the panel; `posted` reads what came so far. */
export async function connect(evergreen: EvergreenBrowser, tab: Tab) {
  const tabId = await tabOf(evergreen.worker, tab.url());
  await bring(evergreen.worker, tabId, tab.url());
  const own = await evergreen.context.newPage();
  await own.goto(`chrome-extension://${evergreen.id}/sidepanel.html`);
  await own.evaluate((tabId) => {
    const posted: unknown[] = [];
    const port = chrome.tabs.connect(tabId, { name: 'page' });
    port.onMessage.addListener((page: unknown) => posted.push(page));
    Object.assign(globalThis, { posted, port });
  }, tabId);
  await tab.bringToFront();
  return {
    posted: () => own.evaluate(() => (globalThis as unknown as { posted: (Page | null)[] }).posted),
    close: () => own.close(),
  };
}
