import { browser } from '@wxt-dev/browser';
import type { ToBackground, ToPage } from './protocol.ts';
import { fromOwnPage } from './sender.ts';

/** Name of the port on which an open panel hears who is on the page, after every change of it. */
export const PAGE_PORT = 'page';

/** The messages that a script in a web page answers. */

/**
 * `serve` for a script in a web page: the same messages on the wire, without the library, which would
 * be a quarter of the 12 KB that the script may have.
 */
export function serveInPage(handlers: ToPage, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): void => {
    if (!isRequest(message) || !fromOwnPage(sender)) return;
    if (message.type === 'seen') respond({ res: handlers.seen() });
    if (message.type === 'switchedOff')
      respond({ res: handlers.switchedOff(String(message.data)) });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Sends the one message that a page may send. Rejects when the extension is gone. */
export async function tellDraftFocused(): Promise<void> {
  const type: keyof ToBackground = 'draftFocused';
  await browser.runtime.sendMessage({ id: 0, type, timestamp: Date.now() });
}

const isRequest = (message: unknown): message is { type: unknown; data?: unknown } =>
  typeof message === 'object' && message !== null && 'type' in message;
