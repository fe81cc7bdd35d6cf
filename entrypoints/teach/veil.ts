import type { Box } from '../../lib/sites/teach/hit.ts';

const GAP = 3;

/** What lies over the page while something is pointed at: an outline and one line of help, no name. */
const STYLE = `
:host { all: initial !important; }
.veil { background: none; block-size: 100%; border: 0; cursor: crosshair; inline-size: 100%; inset: 0;
  margin: 0; max-block-size: none; max-inline-size: none; overflow: hidden; padding: 0; position: fixed; }
.at { border: 2px solid #1f6b4a; border-radius: 4px; box-shadow: 0 0 0 2px #fff; box-sizing: border-box;
  pointer-events: none; position: fixed; }
.hint { background: #1b2420; border-radius: 6px; color: #fff; font: 13px/1.5 system-ui, sans-serif;
  inset-block-end: 16px; inset-inline: 16px; margin-inline: auto; max-inline-size: 26rem;
  padding: 8px 12px; pointer-events: none; position: fixed; text-align: center; }
@media (forced-colors: active) { .at { border-color: Highlight; } }`;

/** The veil over the page, in a closed shadow root and above whatever the page puts on top. */
export class Veil {
  readonly host: HTMLElement;
  readonly #veil: HTMLElement;
  readonly #at: HTMLElement;

  constructor(host: HTMLElement, hint: string) {
    const { ownerDocument: page } = host;
    this.host = host;
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    this.#veil = page.createElement('div');
    this.#veil.className = 'veil';
    this.#veil.popover = 'manual';
    this.#at = page.createElement('div');
    this.#at.className = 'at';
    this.#at.hidden = true;
    const line = page.createElement('div');
    line.className = 'hint';
    line.role = 'status';
    line.textContent = hint;
    this.#veil.append(this.#at, line);
    shadow.append(this.#veil);
  }

  show(page: Document): void {
    // What stands outside a modal dialog hears nothing.
    (page.querySelector('dialog:modal') ?? page.documentElement).append(this.host);
    this.#veil.showPopover();
  }

  outline({ x, y, width, height }: Box): void {
    this.#at.hidden = false;
    Object.assign(this.#at.style, {
      height: `${height + 2 * GAP}px`,
      left: `${x - GAP}px`,
      top: `${y - GAP}px`,
      width: `${width + 2 * GAP}px`,
    });
  }

  remove(): void {
    this.host.remove();
  }
}
