import { browser } from '@wxt-dev/browser';
import { isMessage, type Answer, type ToBackground, type ToPage } from './protocol.ts';
import { fromOwnPage } from './sender.ts';

/** Name of the port on which an open panel hears who is on the page, after every change of it. */
export const PAGE_PORT = 'page';

/** A symbol on the scripts' own global, which the page cannot see; an element's name is found before a string. */
const PROMISED: unique symbol = Symbol.for('evergreen.promised');

declare global {
  interface Window {
    [PROMISED]?: (sentences: string[]) => void;
  }
}

/** Hears from the script that reads the draft which sentences of it may bind the user to something. */
export function hearPromised(heard: (sentences: string[]) => void): void {
  window[PROMISED] = heard;
}

/** Tells that to the script that speaks with the panels. */
export function tellPromised(sentences: string[]): void {
  window[PROMISED]?.(sentences);
}

/** Answers our own pages from within a web page; each script there answers what it can. */
export function serveInPage(handlers: Partial<ToPage>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): void => {
    if (!isMessage(message) || !fromOwnPage(sender)) return;
    const { seen, switchedOff } = handlers;
    if (message.type === 'seen' && seen) respond({ res: seen() });
    if (message.type === 'switchedOff' && switchedOff) {
      respond({ res: switchedOff(String(message.data)) });
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Sends the one message that a page may send. Rejects when the extension is gone. */
export async function tellDraftFocused(): Promise<void> {
  const type: keyof ToBackground = 'draftFocused';
  await browser.runtime.sendMessage({ type });
}
