import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Page } from '../../lib/sites/site.ts';

/** What stands in `<name>.expect.json` beside a saved page. */
export interface Expectation {
  /** Address at which the page was saved. */
  url: string;
  /** Frames by name: `<page>.<frame>.html` holds their markup, this their address. */
  frames?: Record<string, string>;
  /** What has to be read. */
  page: Page;
  /** What has to be read once the caret stands in an editor: by its place, `frame >> editor` in a frame. */
  drafts?: { focus: string; page: Page }[];
}

/** The element at such a place. */
export function elementAt(page: Document, place: string): HTMLElement {
  const [first = '', inner] = place.split(' >> ');
  const outer = page.querySelector<HTMLElement>(first);
  const element = inner
    ? (outer as HTMLIFrameElement | null)?.contentDocument?.querySelector<HTMLElement>(inner)
    : outer;
  if (!element) throw new Error(`nothing at ${place}`);
  return element;
}

/** Opens markup as a page at that address, without running or fetching anything. */
export function openMarkup(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: { disableIframePageLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  // happy-dom's own types are close to the DOM's, but not the same.
  return window.document as unknown as Document;
}

export function openSavedPage(folder: string, name: string, expected: Expectation): Document {
  const page = openMarkup(readFileSync(join(folder, `${name}.html`), 'utf8'), expected.url);
  for (const [frame, url] of Object.entries(expected.frames ?? {})) {
    const html = readFileSync(join(folder, `${name}.${frame}.html`), 'utf8');
    const element = page.querySelector(`iframe[name="${frame}"]`);
    if (!element) throw new Error(`${name} has no frame ${frame}`);
    const inner = openMarkup(html, url);
    Object.defineProperty(element, 'contentDocument', { value: inner });
    Object.defineProperty(inner.defaultView, 'frameElement', { value: element });
  }
  return page;
}
