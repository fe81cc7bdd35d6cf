import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { extensionId } from '../extension-id.ts';
import { Desktop } from './desktop.ts';

/** The build that is shipped: it may read no page before the user says so. */
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PICTURES = 'test-results/desktop';

interface Setting {
  desktop?: Desktop;
  /** Whether the browser itself refuses what the extension wants to be told. */
  refusesNotices?: boolean;
}

/** A new user's profile, but that the browser does not offer to keep passwords: that would hide the panel. */
async function newProfile(refusesNotices: boolean): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'evergreen-shipped-'));
  await mkdir(join(profile, 'Default'));
  const preferences = {
    credentials_enable_service: false,
    message_center: { disabled_extension_ids: refusesNotices ? [extensionId(BUILD)] : [] },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The shipped build in a real Chromium on a real desktop: a tab, and the docked panel beside it. */
export class Shipped {
  readonly desktop: Desktop;
  readonly tab: Page;
  readonly #browser: Browser;
  readonly #worker: WebWorker;
  readonly #profile: string;
  #panel: Page | undefined;

  private constructor(
    desktop: Desktop,
    browser: Browser,
    worker: WebWorker,
    tab: Page,
    profile: string,
  ) {
    this.desktop = desktop;
    this.#browser = browser;
    this.#worker = worker;
    this.tab = tab;
    this.#profile = profile;
  }

  static async start({ desktop: given, refusesNotices = false }: Setting = {}): Promise<Shipped> {
    mkdirSync(PICTURES, { recursive: true });
    const desktop = given ?? (await Desktop.start());
    const profile = await newProfile(refusesNotices);
    const browser = await launch({
      userDataDir: profile,
      executablePath: chromiumPath(),
      headless: false,
      pipe: true,
      enableExtensions: [BUILD],
      defaultViewport: null,
      env: { ...process.env, ...desktop.env },
      // Its bar would move the page.
      ignoreDefaultArgs: ['--enable-automation'],
      args: '--no-sandbox --test-type --no-first-run --lang=en-US --window-size=1300,850'.split(
        ' ',
      ),
    });
    const background = await browser.waitForTarget((target) =>
      target.url().endsWith('/background.js'),
    );
    const worker = await background.worker();
    if (!worker) throw new Error('the background did not start');
    const listening = () => worker.evaluate(() => chrome.action.onClicked.hasListeners());
    while (!(await listening())) await new Promise((done) => setTimeout(done, 50));
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    return new Shipped(desktop, browser, worker, tab, profile);
  }

  /** Opens one of the extension's own pages in the tab. */
  async open(path = 'sidepanel.html'): Promise<void> {
    await this.tab.goto(`chrome-extension://${extensionId(BUILD)}/${path}`);
  }

  /** Clicks the toolbar button while the tab is in front. */
  async openPanel(): Promise<void> {
    const [extension] = (await this.#browser.extensions()).values();
    await extension?.triggerAction(this.tab);
    const target = await this.#browser.waitForTarget((one) =>
      one.url().includes('/sidepanel.html'),
    );
    this.#panel = await target.asPage();
  }

  get #shown(): Page {
    if (!this.#panel) throw new Error('the panel is not open');
    return this.#panel;
  }

  /** Waits until the panel shows a text. */
  async sees(text: string): Promise<void> {
    await this.#shown.waitForSelector(`::-p-text(${text})`, { timeout: 10_000 });
  }

  /** Presses something in the panel, by its name. */
  async press(name: string, role = 'button'): Promise<void> {
    await this.#shown.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Asks for the site and answers the browser's own prompt with keys. */
  async answer(host: string, ...keys: string[]): Promise<void> {
    await this.desktop.opens(() => this.press(`Use Evergreen on ${host}`));
    this.picture('prompt');
    await this.desktop.press(...keys);
  }

  /** Selects an element's text and chooses "Add customer note" from the browser's own menu. */
  async noteByMenu(css: string): Promise<void> {
    await this.tab.bringToFront();
    const at = await onScreen(this.tab, this.desktop, css);
    await this.desktop.opens(() => this.desktop.click(at.x, at.y, 3));
    this.picture('menu');
    // The one entry that begins with this letter.
    await this.desktop.press('a');
  }

  /** Clicks into a field of the page, once a click on the toolbar button lets us into it this once. */
  async writeAfterClick(css: string): Promise<void> {
    const [extension] = (await this.#browser.extensions()).values();
    await extension?.triggerAction(this.tab);
    await this.tab.click(css);
  }

  /** Whether the wording check is in the page, which only a page that lets us in tells. */
  guarded(): Promise<boolean> {
    return this.#worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => 'evergreenGuard' in globalThis,
      });
      return answer?.result === true;
    });
  }

  granted(): Promise<string[]> {
    return this.#worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  }

  registered(): Promise<string[]> {
    return this.#worker.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.map(({ id }) => id);
    });
  }

  /** A picture of the whole desktop. */
  picture(name: string): void {
    this.desktop.picture(`${PICTURES}/${name}.png`);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.desktop.stop();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Selects an element's text. Answers where its middle is on the screen. */
async function onScreen(page: Page, desktop: Desktop, css: string) {
  // Only an event tells where the page begins on the screen; it is listened for before the click comes.
  const click = await page.evaluateHandle(() => ({
    border: new Promise<{ x: number; y: number }>((done) => {
      document.addEventListener(
        'click',
        ({ screenX, screenY, clientX, clientY }) =>
          done({ x: screenX - clientX, y: screenY - clientY }),
        { once: true },
      );
    }),
  }));
  desktop.click(300, 500);
  const { x, y } = await click.evaluate(({ border }) => border);
  const inPage = await page.$eval(css, (element) => {
    getSelection()?.selectAllChildren(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return { x: x + inPage.x, y: y + inPage.y };
}
