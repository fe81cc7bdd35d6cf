import { browser } from '@wxt-dev/browser';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Page } from '../sites/site.ts';
import { fromOwnPage } from './sender.ts';

/**
 * Every message of the extension, one line each. "To the page" goes to a content script, the rest to
 * the background. Who may send what is told by `OPEN_TO_PAGES`.
 */
export interface Protocol {
  /** A draft has the focus in the sender's tab: load the guard there. */
  draftFocused(): void;
  /** Reminders were changed: look again what is due and when to wake up. */
  remindersChanged(): void;
  /** Shows one test notice. Answers whether the browser took it. */
  testNotice(): boolean;
  /** To the page: who is open now? */
  seen(): Page | undefined;
  /** To the page: the user switched this origin off. */
  switchedOff(origin: string): void;
}

/** Messages that a content script may send; all others are for our own pages only. */
const OPEN_TO_PAGES: ReadonlySet<keyof Protocol> = new Set(['draftFocused'] as const);

const messaging = defineExtensionMessaging<Protocol>();
export const { sendMessage, onMessage } = messaging;

type Handler<K extends keyof Protocol> = (
  data: Parameters<Protocol[K]>[0],
  sender: chrome.runtime.MessageSender,
) => ReturnType<Protocol[K]> | Promise<Awaited<ReturnType<Protocol[K]>>>;

/** Answers messages; one that its sender may not send is refused with an error. */
export function serve<K extends keyof Protocol>(handlers: { [T in K]: Handler<T> }): void {
  for (const type of Object.keys(handlers) as K[]) {
    onMessage(type, (message) => {
      const { sender } = message;
      const allowed =
        fromOwnPage(sender) || (sender.id === browser.runtime.id && OPEN_TO_PAGES.has(type));
      if (!allowed) throw new Error(`${type} is not for this sender`);
      return handlers[type](message.data, sender);
    });
  }
}
