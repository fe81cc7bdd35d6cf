import type { Page } from 'puppeteer-core';
import { workEveryDay } from './asked.ts';

/** Someone who works with the panel, found by role and name as assistive technology finds it. */
export class Seller {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(name: string, role = 'button'): Promise<void> {
    await this.#page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Types into a field, key by key. */
  async type(name: string, text: string): Promise<void> {
    const field = await this.#page.waitForSelector(`::-p-aria(${name})`);
    await field?.type(text);
  }

  async sees(text: string): Promise<void> {
    await this.#page.waitForSelector(`::-p-text(${text})`);
  }

  async misses(text: string): Promise<void> {
    await this.#page.waitForSelector(`::-p-text(${text})`, { hidden: true });
  }

  /** Opens the settings and chooses the local time of notices, HH:MM. */
  async noticeAt(time: string): Promise<void> {
    await this.press('Settings', 'link');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const half = hour < 12 ? 'AM' : 'PM';
    const shown = [((hour + 11) % 12) + 1, minute].map((part) => String(part).padStart(2, '0'));
    await this.type('Remind me from', `${shown.join('')}${half}`);
    // Over the clock symbol out of the field.
    await this.#page.keyboard.press('Tab');
    await this.#page.keyboard.press('Tab');
    await this.#page.waitForFunction(
      async (time) => {
        const { settings } = await chrome.storage.local.get<{ settings?: { noticeAt: string } }>(
          'settings',
        );
        return settings?.noticeAt === time;
      },
      {},
      time,
    );
  }

  /** Lets steps stand where they fall, so that a weekend moves none, and is told of them on it. */
  async workOnWeekends(): Promise<void> {
    await this.press('Settings', 'link');
    const choice = await this.#page.waitForSelector('::-p-aria(A step on a weekend)');
    await choice?.select('none');
    await this.#page.waitForFunction(workEveryDay);
  }

  async search(text: string): Promise<void> {
    // The place around the field has its name too.
    const search = '::-p-aria([name="Search customers"][role="combobox"])';
    const field = await this.#page.waitForSelector(search);
    await field?.type(text);
  }

  /** Opens the first customer that is found. */
  async find(text: string): Promise<void> {
    await this.search(text);
    await this.#page.waitForSelector('::-p-aria([role="option"])');
    await this.#page.keyboard.press('Enter');
  }

  async addCustomer(name: string): Promise<void> {
    await this.search(name);
    await this.press(`Add “${name}”`);
    await this.#page.waitForSelector(`article[aria-label="${name}"]`);
  }

  async sell(product: string, daysAgo: number): Promise<void> {
    const day = Temporal.Now.plainDateISO(await this.#zone()).subtract({ days: daysAgo });
    await this.press('Sale');
    await this.type('What was sold', product);
    const parts = [day.month, day.day].map((part) => String(part).padStart(2, '0'));
    await this.type('Sold on', `${parts.join('')}${day.year}`);
    await this.press('Record sale');
    await this.sees('Sale recorded');
    await this.misses('What was sold');
  }

  /**
   * Sells things so that a call for each is due today, and is to be told of from some minute on.
   * Answers when that is, epoch ms.
   */
  async owesCalls(sold: readonly string[]): Promise<number> {
    await this.workOnWeekends();
    await this.noticeAt('23:59');
    await this.addCustomer('Priya Raman');
    for (const product of sold) await this.sell(product, 2);
    const { time, at } = await this.soon(40);
    await this.noticeAt(time);
    await this.#page.waitForFunction(
      async (due) => (await chrome.action.getBadgeText({})) === due,
      {},
      String(sold.length),
    );
    return at;
  }

  /** The browser's own idea of the local time. */
  #zone(): Promise<string> {
    return this.#page.evaluate(() => Temporal.Now.timeZoneId());
  }

  /** The first full minute that is at least so many seconds away: local HH:MM, and its instant. */
  async soon(seconds: number): Promise<{ time: string; at: number }> {
    const at = Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000;
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(await this.#zone());
    return { time: there.toPlainTime().toString({ smallestUnit: 'minute' }), at };
  }
}
