import { join } from 'node:path';
import { screenWords } from '../../lib/i18n/screen.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { ROOT } from '../run.mjs';
import { MAILS } from './mails.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3-test');
const isPanel = (target) => target.url().includes('/sidepanel.html');

async function workerOf(browser, id) {
  const background = `chrome-extension://${id}/background.js`;
  return (await browser.waitForTarget((target) => target.url() === background)).worker();
}

/** Waits for the extension's worker: a click that comes before it listens is lost. */
async function listening(worker) {
  while (!(await worker.evaluate('chrome.action.onClicked.hasListeners()'))) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Someone at work: the mail in front, the panel beside it, and the right-click menu. */
export class Stage {
  /** The language of mail and panel. */
  language = 'en';
  #browser;
  #extension;
  #id;
  #url;

  /** Loads the extension. @param url where the sample mails are served */
  static async in(browser, url) {
    const stage = new Stage();
    stage.#browser = browser;
    stage.#url = url;
    stage.#id = await browser.installExtension(BUILD);
    stage.#extension = (await browser.extensions()).get(stage.#id);
    await listening(await stage.#worker());
    // As on the second day: one's own address is known, and is no customer.
    await stage.change({ ownAddresses: [MAILS.en.to.address] });
    stage.mail = (await browser.pages())[0] ?? (await browser.newPage());
    return stage;
  }

  get sample() {
    return MAILS[this.language];
  }

  /** A sentence of the panel in its language. */
  get say() {
    return sayIn(screenWords, this.language);
  }

  get panelIsOpen() {
    return this.#browser.targets().some(isPanel);
  }

  #worker() {
    return workerOf(this.#browser, this.#id);
  }

  /** The open panel, waited for. */
  async panel() {
    return (await this.#browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
  }

  async openPanel() {
    await this.#extension.triggerAction(this.mail);
    await this.panel();
  }

  async open(path = '/') {
    await this.mail.goto(new URL(`${path}?lang=${this.language}`, this.#url).href);
  }

  /** Clicks what the panel calls by this word. */
  async click(word, role = 'button') {
    const panel = await this.panel();
    const named = panel.locator(`::-p-aria([name="${this.say(word)}"][role="${role}"])`);
    // As a person would: out from under the message at the foot.
    const handle = await named.waitHandle();
    await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await handle.click();
  }

  async changeLanguage(language) {
    this.language = language;
    await this.change({ language });
  }

  async change(settings) {
    const worker = await this.#worker();
    await worker.evaluate(async (changed) => {
      const { settings: before } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...before, ...changed } });
    }, settings);
  }

  /** Takes a note of a sentence by the right-click menu. */
  async note(selectionText) {
    const worker = await this.#worker();
    const click = { menuItemId: 'note', pageUrl: this.mail.url(), editable: false, selectionText };
    await worker.evaluate(async (given) => {
      const [tab] = await chrome.tabs.query({ url: given.pageUrl });
      // Chromium's own way to raise the event: its menu is no page that could be clicked.
      chrome.contextMenus.onClicked.dispatch(given, tab);
    }, click);
  }

  async write(text) {
    await this.mail.locator('[role=textbox]').click();
    await this.mail.keyboard.type(text);
  }

  /** Presses Alt+. as the guard's card is opened by. */
  async openCard() {
    await this.mail.keyboard.down('Alt');
    await this.mail.keyboard.press('Period');
    await this.mail.keyboard.up('Alt');
  }
}
