import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { BedPlaces } from './bed.ts';

/** What a salesperson does in Roundcube, in its elastic and larry skins. */
export class WebmailUser {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  static async logIn(context: BrowserContext, bed: BedPlaces, url: string): Promise<WebmailUser> {
    const page = await context.newPage();
    await page.goto(url);
    await page.fill('#rcmloginuser', bed.user);
    await page.fill('#rcmloginpwd', bed.password);
    await page.click('#rcmloginsubmit');
    // The first list of a new mailbox can get lost while the server makes its index: asked for again.
    await page.waitForSelector('#messagelist tr.message', { timeout: 20_000 }).catch(async () => {
      await page.goto(`${url}?_task=mail&_mbox=INBOX`);
      await page.waitForSelector('#messagelist tr.message');
    });
    return new WebmailUser(page, url);
  }

  async openList(): Promise<void> {
    await this.page.goto(`${this.#url}?_task=mail&_mbox=INBOX`);
    await this.page.waitForSelector('#messagelist tr.message');
  }

  /** Clicks a mail in the list and waits for its preview. */
  async preview(subject: string): Promise<Frame> {
    await this.#row(subject).click();
    const element = await this.page.waitForSelector('iframe[name=messagecontframe]');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('the preview has no frame');
    await frame.locator('.subject', { hasText: subject }).first().waitFor();
    await frame.waitForSelector('#messagebody');
    return frame;
  }

  /** Opens a mail on a page of its own. */
  async open(subject: string): Promise<void> {
    await this.openList();
    const uid = await this.uidOf(subject);
    await this.page.goto(`${this.#url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    await this.page.waitForSelector('#messagebody');
  }

  /** Answers everybody of a mail, without sending yet. */
  async replyToAll(subject: string): Promise<void> {
    await this.openList();
    const uid = await this.uidOf(subject);
    await this.page.goto(
      `${this.#url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX&_all=all`,
    );
    await this.#composerReady();
  }

  async compose(): Promise<void> {
    await this.page.goto(`${this.#url}?_task=mail&_action=compose`);
    await this.#composerReady();
  }

  /** Types into the elastic skin's field for recipients, as a person would. */
  async addRecipient(recipient: string): Promise<void> {
    const field = this.page.locator('#compose_to li.input input');
    await field.pressSequentially(recipient);
    await field.press('Enter');
  }

  /** Writes at the top of the draft. */
  async write(text: string): Promise<void> {
    const html = await this.#isHtml();
    const body = html
      ? this.page.frameLocator('#composebody_ifr').locator('body')
      : this.page.locator('#composebody');
    await body.click();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.insertText(text);
  }

  async send(): Promise<void> {
    await this.page.locator('.formbuttons .send, #messagetoolbar .send').first().click();
    await this.page.waitForURL((url) => url.searchParams.get('_action') !== 'compose');
  }

  async uidOf(subject: string): Promise<string> {
    const frame = await this.preview(subject);
    const uid = new URL(frame.url()).searchParams.get('_uid');
    if (!uid) throw new Error(`no uid in ${frame.url()}`);
    return uid;
  }

  async #composerReady(): Promise<void> {
    await this.page.waitForURL(/_action=compose&_id=/);
    await this.page.waitForSelector('#composebody', { state: 'attached' });
    if (await this.#isHtml())
      await this.page.frameLocator('#composebody_ifr').locator('body').waitFor();
  }

  async #isHtml(): Promise<boolean> {
    return (await this.page.locator('#composebody.mce_editor').count()) > 0;
  }

  #row(subject: string) {
    return this.page.locator('#messagelist tr.message').filter({ hasText: subject }).last();
  }
}
