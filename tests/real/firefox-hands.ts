import { expect } from '@playwright/test';
import type { Firefox } from '../firefox/firefox.ts';
import { cardIn, KEYS, markedIn } from '../firefox/guarded.ts';
import { Sidebar } from '../firefox/sidebar.ts';
import type { Hands } from './hands.ts';

const keyOf = (name: string) => Object.entries(KEYS).find(([key]) => key === name)?.[1] ?? name;

/** Somebody at a Firefox as its makers ship it. */
export class FirefoxHands implements Hands {
  readonly #firefox: Firefox;
  readonly #sidebar: Sidebar;

  private constructor(firefox: Firefox) {
    this.#firefox = firefox;
    this.#sidebar = new Sidebar(firefox);
  }

  /** Opens the sidebar beside a page. */
  static async at(firefox: Firefox, url: string): Promise<FirefoxHands> {
    await firefox.open(url);
    await firefox.clickToolbarButton();
    await firefox.until(() => firefox.sidebar());
    return new FirefoxHands(firefox);
  }

  async open(url: string): Promise<void> {
    await this.#firefox.open(url);
  }

  url(): Promise<string> {
    return this.#firefox.inPage(() => location.href);
  }

  async sees(place: string): Promise<void> {
    await this.#firefox.until(() => this.#firefox.inPage(isSeen, place));
  }

  async click(place: string): Promise<void> {
    await this.sees(place);
    // What just moves or lies under something else refuses the click.
    await expect(() => this.#firefox.click(place)).toPass({ timeout: 15_000 });
  }

  async fill(place: string, text: string): Promise<void> {
    await this.click(place);
    await this.#firefox.write(text);
  }

  async write(text: string): Promise<void> {
    await this.#firefox.write(text);
  }

  async press(...keys: string[]): Promise<void> {
    await this.#firefox.press(...keys.map(keyOf));
  }

  marked(): Promise<string[]> {
    return this.#firefox.inside('tab', markedIn);
  }

  card(): Promise<string> {
    return this.#firefox.inside('tab', cardIn);
  }

  async panelSees(text: string): Promise<void> {
    await this.#sidebar.sees(text);
  }
}

function isSeen(place: string): boolean {
  const found = place.startsWith('//')
    ? document.evaluate(place, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
    : document.querySelector(place);
  return found instanceof Element && found.checkVisibility({ visibilityProperty: true });
}
