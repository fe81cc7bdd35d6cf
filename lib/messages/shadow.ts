import { browser } from '@wxt-dev/browser';

/** The shadow root of an element; only a script of an extension is shown closed ones. */
export function shadowOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  try {
    // It takes elements that may have one, and refuses others aloud.
    return browser.dom.openOrClosedShadowRoot(host as HTMLElement);
  } catch {
    return null;
  }
}
