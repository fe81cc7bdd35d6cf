import type { Firefox } from './firefox.ts';

/** Someone who works with the open sidebar. */
export class Sidebar {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  /** Waits until the sidebar says something. */
  async sees(text: string): Promise<void> {
    await this.#firefox.until(() =>
      this.#firefox.inside('sidebar', (page, text) => page.body.innerText.includes(text), text),
    );
  }

  async press(name: string): Promise<void> {
    await this.#firefox.until(() => this.#firefox.inside('sidebar', pressIn, name));
  }
}

/** Presses a button by its name. Answers `false` until it is there. */
function pressIn(page: Document, name: string): boolean {
  const button = [...page.querySelectorAll('button')].find(
    ({ innerText, ariaLabel }) => innerText.trim() === name || ariaLabel === name,
  );
  button?.click();
  return button !== undefined;
}
