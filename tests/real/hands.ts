import type { Locator, Page } from '@playwright/test';
import { CardReader, markedIn } from '../e2e/composer.ts';

/**
 * Somebody at the mouse and keyboard of one browser. Places are selectors of CSS, or of XPath where
 * they begin with two strokes.
 */
export interface Hands {
  open(url: string): Promise<void>;
  /** Where the tab in front is. */
  url(): Promise<string>;
  /** Waits until it can be seen. */
  sees(place: string): Promise<void>;
  /** Clicks it as soon as that is possible. */
  click(place: string): Promise<void>;
  /** Clicks, types and leaves the field with the key given. */
  fill(place: string, text: string): Promise<void>;
  /** Types wherever the focus is. */
  write(text: string): Promise<void>;
  /** Presses keys together. */
  press(...keys: string[]): Promise<void>;
  /** The words that the guard marks. */
  marked(): Promise<string[]>;
  /** What the guard's open card says; nothing where none is open. */
  card(): Promise<string>;
  /** Waits until the docked panel says something. */
  panelSees(text: string): Promise<void>;
}

/** Somebody at a Chromium that Playwright drives. */
export class ChromiumHands implements Hands {
  readonly page: Page;
  readonly #panel: Page;

  constructor(page: Page, panel: Page) {
    this.page = page;
    this.#panel = panel;
    for (const one of [page, panel]) one.setDefaultTimeout(15_000);
  }

  #at(place: string): Locator {
    return this.page.locator(place).filter({ visible: true }).first();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  url(): Promise<string> {
    return Promise.resolve(this.page.url());
  }

  async sees(place: string): Promise<void> {
    await this.#at(place).waitFor();
  }

  async click(place: string): Promise<void> {
    await this.#at(place).click();
  }

  async fill(place: string, text: string): Promise<void> {
    await this.#at(place).fill(text);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  async press(...keys: string[]): Promise<void> {
    await this.page.keyboard.press(keys.join('+'));
  }

  async marked(): Promise<string[]> {
    const frames = this.page.frames().map((frame) => markedIn(frame).catch(() => []));
    return (await Promise.all(frames)).flat();
  }

  async card(): Promise<string> {
    return (await CardReader.of(this.page)).text();
  }

  async panelSees(text: string): Promise<void> {
    await this.#panel.getByText(text).filter({ visible: true }).first().waitFor();
  }
}
