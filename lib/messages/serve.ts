import { browser } from '@wxt-dev/browser';
import { isMessage, type Answer, type ToBackground } from './protocol.ts';
import { fromOwnPage } from './sender.ts';

type Sender = chrome.runtime.MessageSender;

type Handler<K extends keyof ToBackground> = (
  data: Parameters<ToBackground[K]>[0],
  sender: Sender,
) => ReturnType<ToBackground[K]> | Promise<Awaited<ReturnType<ToBackground[K]>>>;

type Handlers = { [K in keyof ToBackground]: Handler<K> };

/** Messages that a content script may send; all others are for our own pages only. */
const OPEN_TO_PAGES: ReadonlySet<string> = new Set<keyof ToBackground>([
  'draftFocused',
  'draftMarked',
  'packNeeded',
  'competitorNamed',
  'wordingIgnored',
]);

/** Answers messages; one that its sender may not send is refused with an error. */
export function serve(handlers: Handlers): void {
  const isOurs = (type: string): type is keyof Handlers => Object.hasOwn(handlers, type);
  const answer = async (type: keyof Handlers, data: unknown, sender: Sender): Promise<Answer> => {
    try {
      const allowed =
        fromOwnPage(sender) || (sender.id === browser.runtime.id && OPEN_TO_PAGES.has(type));
      if (!allowed) throw new Error(`${type} is not for this sender`);
      // What `sendMessage` let through for this very type.
      return { res: await handlers[type](data as undefined, sender) };
    } catch (error) {
      return { err: { message: error instanceof Error ? error.message : String(error) } };
    }
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond) => {
    if (!isMessage(message) || !isOurs(message.type)) return false;
    void answer(message.type, message.data, sender).then(respond);
    // Kept open: the answer comes later.
    return true;
  });
}
