import type { Page as Tab, Worker } from '@playwright/test';
import type { Page } from '../../lib/sites/site.ts';
import type { EvergreenBrowser } from './extension.ts';

const tabOf = (worker: Worker, url: string): Promise<number> =>
  worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.split('#', 1)[0]}*` });
    if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
    return tab.id;
  }, url);

/** Asks the detector in that tab, as the worker would; tells also how long the answer took, in ms. */
export async function seen(
  { worker }: EvergreenBrowser,
  tab: Tab,
): Promise<{ page: Page | undefined; answered: boolean; ms: number }> {
  const tabId = await tabOf(worker, tab.url());
  return worker.evaluate(async (tabId) => {
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
}

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

export async function inject({ worker }: EvergreenBrowser, tab: Tab): Promise<void> {
  const tabId = await tabOf(worker, tab.url());
  await worker.evaluate(
    (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] }),
    tabId,
  );
}

/** Connects one of our own pages to the detector, like the panel; `posted` reads what came so far. */
export async function connect(evergreen: EvergreenBrowser, tab: Tab) {
  const tabId = await tabOf(evergreen.worker, tab.url());
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
