import { browser } from '@wxt-dev/browser';
import { answerWho, hearDraft, PAGE_PORT, type Told } from '../../lib/messages/in-page.ts';
import { fromOwnPage } from '../../lib/messages/sender.ts';
import { forgetLoaded, loaded } from '../../lib/sites/reading/loaded.ts';
import { readDraft, readPage } from '../../lib/sites/reading/read-page.ts';
import type { Page } from '../../lib/sites/site.ts';
import { askForAdapter } from './known.ts';
import { PAUSE, watch } from './watch.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Tells every open panel who is on the page, now and after each change, for as long as it is open. */
export function reportToPanels(page: Document, signal: AbortSignal): void {
  const ports = new Map<Port, () => void>();
  let draft: Partial<Told> | undefined;
  const connect = (port: Port) => {
    if (port.name !== PAGE_PORT || !port.sender || !fromOwnPage(port.sender)) return;
    ports.set(port, report(page, port, signal));
    port.onDisconnect.addListener(() => ports.delete(port));
    if (draft) port.postMessage({ draft });
  };
  forgetLoaded();
  // An adapter arrives when its product is seen.
  loaded().changed = () => ports.forEach((post) => post());
  answerWho((editor) => readWith(page, editor));
  hearDraft((told) => {
    draft = { ...draft, ...told };
    for (const port of ports.keys()) port.postMessage({ draft: told });
  });
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    // Whoever closes a port hears nothing of it, and posting to it then throws.
    ports.clear();
    browser.runtime?.onConnect?.removeListener(connect);
  });
}

function report(page: Document, port: Port, signal: AbortSignal): () => void {
  const open = new AbortController();
  let posted: string | undefined;
  let emptied: ReturnType<typeof setTimeout> | undefined;
  let somebody = false;
  const tell = (now: Page | undefined) => {
    // The panel may be gone before an adapter is there.
    if (open.signal.aborted) return;
    clearTimeout(emptied);
    emptied = undefined;
    somebody = showsSomebody(now);
    const json = JSON.stringify(now ?? null);
    if (json === posted) return;
    posted = json;
    port.postMessage(now ?? null);
  };
  const post = () => {
    const now = readWith(page);
    // Between two mails a page shows nobody for a moment: the panel need not flicker.
    if (somebody && !showsSomebody(now)) emptied ??= setTimeout(() => tell(readWith(page)), PAUSE);
    else tell(now);
  };
  port.onDisconnect.addListener(() => open.abort());
  signal.addEventListener('abort', () => port.disconnect(), { signal: open.signal });
  watch(page, post, AbortSignal.any([signal, open.signal]));
  void readNow(page).then(post);
  return post;
}

const showsSomebody = (page: Page | undefined) => page !== undefined && page.people.length > 0;

/** Reads the page; the first to ask waits until the adapter of its product is there. */
export async function readNow(page: Document): Promise<Page | undefined> {
  const read = readWith(page);
  const { arriving } = loaded();
  await arriving;
  return arriving ? readWith(page) : read;
}

/**
 * Reads the page, whatever it does to be unreadable.
 * @param editor whom the draft in this editor is for
 */
function readWith(page: Document, editor?: Element): Page | undefined {
  try {
    askForAdapter(page);
    return editor ? readDraft(page, editor) : readPage(page);
  } catch {
    // `<img name="querySelector">` hides the document's own method: such a page is not understood.
    return undefined;
  }
}
