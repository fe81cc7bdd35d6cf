import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumPath } from '../browsers.mjs';
import { ROOT } from '../run.mjs';
import { takePicture, writePictures } from './pictures.mjs';
import { serveMail } from './serve.mjs';
import { WALK } from './walk.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3-test');
const HEADLESS = process.argv.includes('--headless');
const isPanel = (target) => target.url().includes('/sidepanel.html');

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

/** Waits for the extension's worker: a click that comes before it listens is lost. */
async function listening(browser, id) {
  const background = `chrome-extension://${id}/background.js`;
  const worker = await (
    await browser.waitForTarget((target) => target.url() === background)
  ).worker();
  while (!(await worker.evaluate('chrome.action.onClicked.hasListeners()'))) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What the walk and the user share: the mail in front, and the panel at a click of the button. */
async function stageIn(browser, url) {
  const id = await browser.installExtension(BUILD);
  const extension = (await browser.extensions()).get(id);
  await listening(browser, id);
  const mail = (await browser.pages())[0] ?? (await browser.newPage());
  const panel = async () => (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
  return {
    mail,
    panel,
    openMail: async (language) => {
      await mail.goto(language ? `${url}?lang=${language}` : url);
    },
    openPanel: async () => {
      await extension.triggerAction(mail);
      return panel();
    },
    isOpen: () => browser.targets().some(isPanel),
  };
}

async function walk(browser, stage) {
  const taken = [];
  for (const { name, take } of WALK) {
    await take(stage);
    // What the extension does about it, it does within a moment.
    await new Promise((done) => setTimeout(done, 1_000));
    taken.push(
      await takePicture(name, [stage.mail, ...(stage.isOpen() ? [await stage.panel()] : [])]),
    );
  }
  console.log('There is no display here, so these pictures were taken:');
  for (const path of await writePictures(browser, taken)) console.log(path);
}

async function stay(browser, stage, url) {
  await stage.openMail();
  await stage.openPanel();
  console.log(`The sample mail is at ${url}; the panel opens with the button in the toolbar.`);
  console.log('This profile is thrown away when the browser is closed.');
  if (browser.connected) await once(browser.process(), 'exit');
}

const profile = await mkdtemp(join(tmpdir(), 'evergreen-start-'));
const server = await serveMail();
const browser = await openBrowser(profile);
process.once('SIGINT', () => void browser.close());
try {
  const stage = await stageIn(browser, server.url);
  await (HEADLESS ? walk(browser, stage) : stay(browser, stage, server.url));
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
