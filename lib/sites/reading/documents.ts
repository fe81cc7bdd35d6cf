/** Most frames of one document that are looked into. */
const MOST_FRAMES = 20;

/** Whether the reader of the page can see it; a page's own trick of one-pixel text does not count. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The documents in a page's frames that are of its own origin; others are closed to us. */
export function* framesOf(page: Document): Generator<[HTMLIFrameElement, Document]> {
  let count = 0;
  for (const frame of page.getElementsByTagName('iframe')) {
    if (++count > MOST_FRAMES) return;
    if (frame.contentDocument) yield [frame, frame.contentDocument];
  }
}

/** Longest link that is kept; an address bar may hold a megabyte. */
const LONGEST_LINK = 2000;

/** Link to the page as it stands in the address bar. */
export function linkOf(page: Document): string {
  const { origin, pathname } = new URL(page.URL);
  return page.URL.length <= LONGEST_LINK ? page.URL : `${origin}${pathname}`.slice(0, LONGEST_LINK);
}
