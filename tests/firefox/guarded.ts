/* What the guard shows in a page. Each runs in that page, with the rights of the browser. */

/** The words that are marked, as the highlight registry has them. */
export function markedIn(page: Document): string[] {
  const view: object | null = page.defaultView;
  const open = view && (Reflect.get(view, 'wrappedJSObject') as typeof globalThis);
  const words: string[] = [];
  for (const name of ['ev-1', 'ev-2']) {
    for (const range of open?.CSS.highlights.get(name) ?? []) {
      if ('cloneContents' in range) words.push((range as Range).toString());
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
