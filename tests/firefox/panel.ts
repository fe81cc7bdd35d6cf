import type { Firefox } from './firefox.ts';

const ENTER = '\uE007';
/** A control by its label; what is about it may carry the same name. */
const labelled = (label: string) =>
  `//*[self::input or self::select or self::textarea][@id=//label[normalize-space()="${label}"]/@for or @aria-label="${label}"]`;

/** Someone who works with the panel in a tab, where the driver can see it. */
export class Panel {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  async open(place = ''): Promise<void> {
    await this.#firefox.open(this.#firefox.page(`sidepanel.html${place}`));
  }

  /** Presses a button or link by its name; the first one, where several have it. */
  async press(name: string): Promise<void> {
    const named = `normalize-space()="${name}" or @aria-label="${name}"`;
    await this.#firefox.click(`//*[self::button or self::a][${named}]`);
  }

  async type(label: string, text: string): Promise<void> {
    await this.#firefox.type(labelled(label), text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#firefox.click(`${labelled(label)}/option[normalize-space()="${option}"]`);
  }

  /** Waits until the panel says something. */
  async sees(text: string): Promise<void> {
    await this.#firefox.until(() => this.says(text));
  }

  /** Waits until the panel says something no longer. */
  async misses(text: string): Promise<void> {
    await this.#firefox.until(async () => !(await this.says(text)));
  }

  says(text: string): Promise<boolean> {
    return this.#firefox.inPage((text) => document.body.innerText.includes(text), text);
  }

  async search(text: string): Promise<void> {
    await this.type('Search customers', text);
  }

  /** Opens the first customer that was found. */
  async take(): Promise<void> {
    await this.type('Search customers', ENTER);
  }

  /** Chooses the local time of notices, HH:MM. */
  async noticeAt(time: string): Promise<void> {
    await this.press('Settings');
    await this.type('Remind me from', time);
    // It is saved when the field is left.
    await this.#firefox.click(labelled('Search customers'));
    await this.#firefox.until(() => this.#firefox.inPage(savedNoticeAt, time));
  }
}

async function savedNoticeAt(time: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get<{ settings?: { noticeAt: string } }>(
    'settings',
  );
  return settings?.noticeAt === time;
}
