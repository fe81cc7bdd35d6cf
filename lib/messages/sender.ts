import { browser } from '@wxt-dev/browser';

/** True when the message came from one of the extension's own pages or its worker. */
export function fromOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'))
  );
}
