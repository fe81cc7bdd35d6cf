import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, expect } from '@playwright/test';
import type { Browser, BrowserContext, Page, Worker } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';

export { expect };

/** The test build: as shipped, but the loopback host is granted by the manifest. */
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-test', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A Chromium with the extension and nothing else, and a second connection that sees its panel. */
export class EvergreenBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly #port: number;
  #over: Browser | undefined;

  constructor(context: BrowserContext, worker: Worker, port: number) {
    this.context = context;
    this.worker = worker;
    this.#port = port;
  }

  get id(): string {
    return new URL(this.worker.url()).host;
  }

  /** Clicks the toolbar button while `tab` is in front and returns the docked panel's page. */
  async openPanel(tab: Page): Promise<Page> {
    await tab.bringToFront();
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no browser session');
    const open = async () => {
      const { targetInfos } = await session.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      });
      const url = tab.url();
      const target = targetInfos.find((info) => info.url === url);
      if (!target) throw new Error(`no tab shows ${url}`);
      // Not yet in Playwright's protocol types.
      await session.send(
        'Extensions.triggerAction' as 'Target.getTargets',
        {
          id: this.id,
          targetId: target.targetId,
        } as object,
      );
    };
    await open();
    const panel = await this.panel();
    await session.detach();
    return panel;
  }

  /** The open panel's page, waited for. */
  async panel(): Promise<Page> {
    const started = Date.now();
    while (Date.now() - started < 15_000) {
      // Playwright lists a panel only in a connection made after it was opened.
      const over = await chromium.connectOverCDP(`http://127.0.0.1:${this.#port}`);
      const page = over
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url().includes('/sidepanel.html'));
      if (page) {
        await this.#over?.close();
        this.#over = over;
        return page;
      }
      await over.close();
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('the panel did not open');
  }

  /** A tab with the dashboard. @param at a screen, such as `/today` */
  async openDashboard(at = '/'): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(`chrome-extension://${this.id}/dashboard.html#${at}`);
    return tab;
  }

  async close(): Promise<void> {
    await this.#over?.close();
    await this.context.close();
  }
}

interface Launch {
  build?: string;
  profile?: string;
  headed?: boolean;
  args?: string[];
  env?: Record<string, string>;
  locale?: string;
}

/** Starts Chromium with the extension loaded, headless unless told otherwise. */
export async function launch(options: Launch = {}): Promise<EvergreenBrowser> {
  const build = options.build ?? BUILD;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'evergreen-')));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    viewport: null,
    ...(options.locale && { locale: options.locale }),
    env: { ...process.env, ...options.env },
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--test-type',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--window-size=1300,850',
      `--remote-debugging-port=${port}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A click that comes before the worker listens is lost.
  const listens = () => worker.evaluate(() => chrome.action.onClicked.hasListeners());
  await expect.poll(listens).toBe(true);
  return new EvergreenBrowser(context, worker, port);
}

export const test = base.extend<{ evergreen: EvergreenBrowser }>({
  // Playwright wants a destructured first argument, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  evergreen: async ({}, hand) => {
    const profile = await mkdtemp(join(tmpdir(), 'evergreen-'));
    const evergreen = await launch({ profile });
    await hand(evergreen);
    await evergreen.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});
