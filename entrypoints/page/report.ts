import { browser } from '@wxt-dev/browser';
import { answerWho, hearDraft, PAGE_PORT, type Told } from '../../lib/messages/in-page.ts';
import { fromOwnPage } from '../../lib/messages/sender.ts';
import { loaded } from '../../lib/sites/reading/loaded.ts';
import { readDraft, readPage } from '../../lib/sites/reading/read-page.ts';
import type { Page } from '../../lib/sites/site.ts';
import { askForAdapter, followSettings } from './known.ts';
import { watch } from './watch.ts';

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
  // The adapter should be there when somebody asks.
  tryTo(() => askForAdapter(page));
  answerWho((editor) => readNow(page, editor));
  followSettings(signal);
  // An adapter arrives after the page, and the settings a moment later than this.
  loaded().changed = () => ports.forEach((post) => post());
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
  const post = () => {
    const now = readNow(page) ?? null;
    const json = JSON.stringify(now);
    if (json === posted) return;
    posted = json;
    port.postMessage(now);
  };
  port.onDisconnect.addListener(() => open.abort());
  signal.addEventListener('abort', () => port.disconnect(), { signal: open.signal });
  watch(page, post, AbortSignal.any([signal, open.signal]));
  post();
  return post;
}

/**
 * Reads the page, whatever it does to be unreadable.
 * @param editor whom the draft in this editor is for
 */
export function readNow(page: Document, editor?: Element): Page | undefined {
  return tryTo(() => {
    askForAdapter(page);
    return editor ? readDraft(page, editor) : readPage(page);
  });
}

function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // `<img name="querySelector">` hides the document's own method: such a page is not understood.
    return undefined;
  }
}
