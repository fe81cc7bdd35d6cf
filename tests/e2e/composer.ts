import { createServer, type Server } from 'node:http';
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { EvergreenBrowser } from './extension.ts';

const SHELL = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Compose</title>
<style>body { font: 15px/1.6 sans-serif; margin: 24px; color-scheme: light dark }
[contenteditable], textarea, iframe { width: 640px; min-height: 160px; font: inherit; padding: 12px; border: 1px solid #999; box-sizing: border-box }
</style><body>${body}`;

const QUOTED = `<p>On 3 March 2026 Ann Lee wrote:</p><blockquote>There will be no problems at all, we guarantee that.</blockquote>
<div class="gmail_signature">--<br>Ming Chen, 100% reliable pumps</div>`;

/** Composers as real webmail builds them. `{text}` is the draft. */
const PAGES: Record<string, (text: string) => string> = {
  field: (text) =>
    `<label>Message<br><textarea rows="8">${text}\n\nOn 3 March 2026 Ann Lee wrote:\n&gt; We guarantee that it works.\n\n-- \nMing, 100% reliable pumps</textarea></label>`,
  rich: (text) =>
    `<div contenteditable role="textbox" aria-label="Message"><p>${text}</p>${QUOTED}</div>`,
  // Filled by document.open after loading, as TinyMCE and CKEditor do: content scripts are absent.
  frame: (text) => `<h1>Mail</h1><iframe title="Message"></iframe><script>
    const page = document.querySelector('iframe').contentDocument;
    page.open();
    page.write(${JSON.stringify(`<!doctype html><body contenteditable id="tinymce"><p>${text}</p>${QUOTED}</body>`)});
    page.close();
  </script>`,
};

/** Serves the composers on the loopback address, which the test build may read. */
export async function serveComposers(): Promise<{
  server: Server;
  at: (kind: string, text: string) => string;
}> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = PAGES[url.pathname.slice(1)]?.(url.searchParams.get('text') ?? '') ?? '';
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    });
    response.end(SHELL(body));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    server,
    at: (kind, text) => `http://127.0.0.1:${address.port}/${kind}?text=${encodeURIComponent(text)}`,
  };
}

/** Loads the guard into the tab, as the background does when a draft gets the focus. */
export async function loadGuard(evergreen: EvergreenBrowser, page: Page): Promise<void> {
  await evergreen.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const tab = tabs.find((one) => one.url === url);
    if (!tab?.id) throw new Error(`no tab shows ${url}`);
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['guard.js'] });
  }, page.url());
}

/** The words that are marked, as the highlight registry has them. */
export async function markedIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    for (const name of ['ev-1', 'ev-2']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (range instanceof Range) words.push(range.toString());
      }
    }
    return words;
  });
}

interface Tree {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Tree[];
  shadowRoots?: Tree[];
}

const attribute = ({ attributes = [] }: Tree, name: string) =>
  attributes[attributes.indexOf(name) + 1];
const below = (node: Tree): Tree[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(below),
];
const textOf = (node: Tree) =>
  below(node)
    .map((one) => one.nodeValue)
    .join('');

/** The card, read through the debugger: its shadow root is closed to everybody else. */
export class CardReader {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<CardReader> {
    return new CardReader(page, await page.context().newCDPSession(page));
  }

  async #card(): Promise<Tree | undefined> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    return below(root as Tree).find((node) => attribute(node, 'class') === 'card');
  }

  async isOpen(): Promise<boolean> {
    return (await this.#card()) !== undefined;
  }

  async text(): Promise<string> {
    const card = await this.#card();
    return card ? textOf(card) : '';
  }

  async #buttons() {
    const card = await this.#card();
    return card ? below(card).filter((node) => node.nodeName === 'BUTTON') : [];
  }

  /** The better sentences with the language they are marked as. */
  async suggestions(): Promise<{ text: string; lang: string | undefined }[]> {
    return (await this.#buttons())
      .filter((node) => attribute(node, 'class') === 'better')
      .map((node) => ({ text: textOf(node), lang: attribute(node, 'lang') }));
  }

  async press(name: string): Promise<void> {
    const found = (await this.#buttons()).find((node) => textOf(node).startsWith(name));
    if (!found) throw new Error(`no button "${name}"`);
    const { model } = await this.#session.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [left = 0, top = 0] = model.content;
    await this.#page.mouse.click(left + 4, top + 4);
  }
}
