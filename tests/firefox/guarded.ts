/* What the guard shows in a page. Functions run in that page, with the rights of the browser. */

/** WebDriver's codes for keys that are no characters. */
export const KEYS = {
  Alt: '\uE00A',
  ArrowRight: '\uE014',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
} as const;

/** The words that are marked in a page and its frames, as the highlight registries have them. */
export function markedIn(page: Document): string[] {
  const views: (Window | null)[] = [page.defaultView];
  const words: string[] = [];
  for (const view of views) {
    const frames = view?.document.querySelectorAll('iframe') ?? [];
    for (const frame of frames) if (frame.contentDocument) views.push(frame.contentWindow);
    const open: typeof globalThis | null = view && Reflect.get(view, 'wrappedJSObject');
    for (const name of ['ev-1', 'ev-2']) {
      for (const range of open?.CSS.highlights.get(name) ?? []) {
        if ('cloneContents' in range) words.push((range as Range).toString());
      }
    }
  }
  return words;
}

/** The text of the open card, which lies in a closed shadow root beside the body. */
export function cardIn(page: Document): string {
  for (const host of page.documentElement.children) {
    const shadow: ShadowRoot | null = Reflect.get(host, 'openOrClosedShadowRoot');
    const card = shadow?.querySelector('.card');
    if (card) return card.textContent;
  }
  return '';
}
