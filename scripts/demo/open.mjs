import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumPath } from '../browsers.mjs';
import { nearest } from './mails.mjs';
import { takePicture, writePictures } from './pictures.mjs';
import { serveMail } from './serve.mjs';
import { Stage } from './stage.mjs';
import { WALK } from './walk.mjs';

const HEADLESS = process.argv.includes('--headless');
/** Also replaces the pictures of the README. */
const KEEP = process.argv.includes('--keep');

const TO_TRY = `
A sample mail is open, with the panel beside it. Things to try:

  1. Open "Inbox" above the mail, load the sample customers in the panel, and come back to the mail.
  2. Add the sender with one click.
  3. Select a sentence of the mail, right-click it, and choose "Add customer note".
  4. Press "Sale" in the panel and date it a week back. "Today" then shows what is due, and how to begin.
  5. Write "This is absolutely no problem." as a reply, and press Alt+. at the mark.
  6. Choose another language in the settings of the panel (the wheel), and open another mail.

The panel opens and closes with the Evergreen button in the toolbar, or with Alt+Shift+G.
This profile is thrown away when the browser is closed.`;

/**
 * Through the pipe the extension is loaded by a command, which Chrome and Edge take too; they ignore
 * `--load-extension`.
 */
function openBrowser(profile) {
  const asRoot = process.getuid?.() === 0;
  return launch({
    executablePath: chromiumPath(),
    headless: HEADLESS,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    handleSIGINT: false,
    defaultViewport: null,
    // Its bar would cover the top of the mail.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1300,850',
      ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
    ],
  });
}

async function walk(browser, stage) {
  const taken = [];
  for (const step of WALK) {
    await step.take(stage);
    // What the extension does about it, it does within a moment.
    await new Promise((done) => setTimeout(done, 1_000));
    const pages = [stage.mail, ...(stage.panelIsOpen ? [await stage.panel()] : [])];
    taken.push(await takePicture(step, pages));
  }
  console.log('These pictures were taken, one of each step:');
  for (const path of await writePictures(browser, taken, { keep: KEEP })) console.log(path);
}

async function stay(browser, stage) {
  stage.language = nearest(await stage.mail.evaluate(() => navigator.language));
  await stage.open();
  await stage.openPanel();
  console.log(TO_TRY);
  if (browser.connected) await once(browser.process(), 'exit');
}

const profile = await mkdtemp(join(tmpdir(), 'evergreen-start-'));
const server = await serveMail();
const browser = await openBrowser(profile);
process.once('SIGINT', () => void browser.close());
try {
  const stage = await Stage.in(browser, server.url);
  await (HEADLESS ? walk(browser, stage) : stay(browser, stage));
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
