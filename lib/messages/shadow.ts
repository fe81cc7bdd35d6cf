/** The shadow root of an element; only a script of an extension is shown closed ones. */
export function shadowOf(host: Element): ShadowRoot | null {
  // Firefox has it on the element.
  if (import.meta.env.FIREFOX)
    return Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null;
  try {
    return chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
  } catch {
    // Chromium refuses aloud elements that can have none.
    return null;
  }
}
