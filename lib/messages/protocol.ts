import { browser } from '@wxt-dev/browser';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Page } from '../sites/site.ts';
import { fromOwnPage } from './sender.ts';

/** Every message to the background, one line each: `serve` wants a handler for each of them. */
export interface ToBackground {
  /** A draft has the focus in the sender's tab: load the guard there. */
  draftFocused(): void;
  /** Reminders were changed: look again what is due and when to wake up. */
  remindersChanged(): void;
  /** Shows one test notice. Answers whether the browser took it. */
  testNotice(): boolean;
}

/** Every message to a page's content script, one line each. */
export interface ToPage {
  /** Who is open now? */
  seen(): Page | undefined;
  /** The user switched this origin off. */
  switchedOff(origin: string): void;
}

/** Messages that a content script may send; all others are for our own pages only. */
const OPEN_TO_PAGES: ReadonlySet<keyof ToBackground> = new Set(['draftFocused'] as const);

const messaging = defineExtensionMessaging<ToBackground & ToPage>();
export const { sendMessage, onMessage } = messaging;

type Handler<K extends keyof ToBackground> = (
  data: Parameters<ToBackground[K]>[0],
  sender: chrome.runtime.MessageSender,
) => ReturnType<ToBackground[K]> | Promise<Awaited<ReturnType<ToBackground[K]>>>;

type Handlers = { [K in keyof ToBackground]: Handler<K> };

/** Answers messages; one that its sender may not send is refused with an error. */
export function serve(handlers: Handlers): void {
  const answer = <K extends keyof ToBackground>(type: K) =>
    onMessage(type, ({ data, sender }) => {
      const allowed =
        fromOwnPage(sender) || (sender.id === browser.runtime.id && OPEN_TO_PAGES.has(type));
      if (!allowed) throw new Error(`${type} is not for this sender`);
      return handlers[type](data, sender);
    });
  for (const type of Object.keys(handlers) as (keyof ToBackground)[]) answer(type);
}
