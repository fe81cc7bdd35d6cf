import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { mailPages } from '../e2e/mail-pages.ts';
import { PageServer } from '../e2e/pages.ts';
import { Desktop } from './desktop.ts';

/** The build that is shipped: it may read no page before the user says so. */
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PICTURES = 'test-results/desktop';

/** Tests build on each other: a site is refused, allowed, used, and switched off. */
describe('P15 the shipped build on a real desktop', () => {
  let desktop: Desktop;
  let mails: PageServer;
  let browser: Browser;
  let worker: WebWorker;
  let mail: Page;
  let panel: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    desktop = await Desktop.start();
    mails = await PageServer.start(mailPages);
    browser = await launch({
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
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const started = await background.worker();
    if (!started) throw new Error('the background did not start');
    worker = started;
    const listening = () => worker.evaluate(() => chrome.action.onClicked.hasListeners());
    while (!(await listening())) await new Promise((done) => setTimeout(done, 50));
    mail = (await browser.pages())[0] ?? (await browser.newPage());
    await mail.goto(mails.url('/priya'));
    const [extension] = (await browser.extensions()).values();
    await extension?.triggerAction(mail);
    const isPanel = (url: string) => url.includes('/sidepanel.html');
    panel = await (await browser.waitForTarget((target) => isPanel(target.url()))).asPage();
  });
  afterAll(async () => {
    await browser.close();
    await mails.close();
    await desktop.stop();
  });

  const sees = (text: string) => panel.waitForSelector(`::-p-text(${text})`, { timeout: 10_000 });
  const press = (name: string, role = 'button') =>
    panel.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  const granted = () =>
    worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const registered = () =>
    worker.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.map(({ id }) => id);
    });
  /** Asks for the site and answers the browser's own prompt with keys. */
  const answer = async (...keys: string[]) => {
    await press('Use Evergreen on 127.0.0.1');
    await promptShown();
    desktop.picture(`${PICTURES}/prompt.png`);
    await desktop.press(...keys);
  };
  // The prompt is a window of its own, which no protocol shows.
  const promptShown = () => new Promise((done) => setTimeout(done, 1_500));

  it('reads nothing of a page before it is switched on there', async () => {
    await sees('Evergreen is not switched on for 127.0.0.1.');
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('says how to go on when the browser’s prompt is dismissed', async () => {
    await answer('Escape');
    await sees('The browser did not allow it.');
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('shows who wrote the open mail as soon as the prompt is allowed', async () => {
    await answer('Tab', 'Return');
    await sees('Priya Raman');
    expect(await granted()).toEqual(['http://127.0.0.1/*']);
    expect(await registered()).toEqual(['site:http://127.0.0.1/*']);
    desktop.picture(`${PICTURES}/allowed.png`);
  });

  it('1.3 keeps the selection as a note through the right-click menu', async () => {
    await press('Add to customers');
    await sees('No contact yet');
    await mail.bringToFront();
    const at = await onScreen(mail, desktop, '#text');
    desktop.click(at.x, at.y, 3);
    await promptShown();
    desktop.picture(`${PICTURES}/menu.png`);
    // The one entry that begins with this letter.
    await desktop.press('a');
    await sees('Note saved for Priya Raman.');
    await sees('Both pumps arrived on Tuesday, thank you.');
    desktop.picture(`${PICTURES}/note.png`);
  });

  it('leaves the site when it is switched off in the settings', async () => {
    await press('Settings', 'link');
    await press('Switch off 127.0.0.1');
    await sees('None yet.');
    await expect.poll(registered).toEqual([]);
    expect(await granted()).toEqual([]);
    await press('Back', 'link');
    await promptShown();
    desktop.picture(`${PICTURES}/switched-off.png`);
    await sees('Evergreen is not switched on for 127.0.0.1.');
    desktop.picture(`${PICTURES}/switched-off.png`);
  });
});

/** Selects an element's text. Answers where its middle is on the screen. */
async function onScreen(page: Page, desktop: Desktop, css: string) {
  // Only an event tells where the page begins on the screen.
  const border = page.evaluate(
    () =>
      new Promise<{ x: number; y: number }>((done) => {
        document.addEventListener(
          'click',
          ({ screenX, screenY, clientX, clientY }) =>
            done({ x: screenX - clientX, y: screenY - clientY }),
          { once: true },
        );
      }),
  );
  desktop.click(300, 500);
  const { x, y } = await border;
  const inPage = await page.$eval(css, (element) => {
    getSelection()?.selectAllChildren(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return { x: x + inPage.x, y: y + inPage.y };
}
