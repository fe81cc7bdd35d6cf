/** Most documents and shadow roots of one page that are looked into. */
const MOST_PARTS = 40;
/** Most elements of one document among which shadow roots are looked for. */
const MOST_ELEMENTS = 30_000;

/** Where an element may be looked for: a document, an open shadow root, or a part of one. */
export type Part = Document | ShadowRoot;

/** Whether the reader of the page can see it; a page's own trick of one-pixel text does not count. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The documents in a page's frames that are of its own origin; others are closed to us. */
export function* framesOf(page: Part): Generator<[HTMLIFrameElement, Document]> {
  let count = 0;
  // A frame of a frameset has what an iframe has, as far as it is used here.
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    if (++count > MOST_PARTS) return;
    if (frame.contentDocument) yield [frame, frame.contentDocument];
  }
}

/**
 * The page, the documents in its frames and the open shadow roots that can be seen, those further
 * out first.
 */
export function partsOf(page: Document, sees = isShown): Part[] {
  const parts: Part[] = [page];
  for (const part of parts) {
    for (const [frame, inner] of framesOf(part)) if (sees(frame)) add(parts, inner);
    for (const root of shadowRootsIn(part)) if (sees(root.host)) add(parts, root);
  }
  return parts;
}

function add(parts: Part[], part: Part): void {
  if (parts.length < MOST_PARTS) parts.push(part);
}

function* shadowRootsIn(part: Part): Generator<ShadowRoot> {
  // Looking at each element is quicker than any selector for those that may have one.
  const elements = part.querySelectorAll('*');
  const most = Math.min(elements.length, MOST_ELEMENTS);
  for (let at = 0; at < most; at++) {
    const root = elements[at]?.shadowRoot;
    if (root) yield root;
  }
}

/** The element that holds this part: the host of a shadow root, the frame of a document. */
export const holderOf = (part: Node): Element | null | undefined =>
  'host' in part ? (part as ShadowRoot).host : (part as Document).defaultView?.frameElement;

/** What encloses an element, out of shadow roots and frames too. */
export function parentOf(element: Element): Element | null | undefined {
  return element.parentElement ?? holderOf(element.getRootNode());
}

/** The element that has the focus, inside frames and shadow roots too. */
export function focusedIn(page: Part): Element | null {
  const element = page.activeElement;
  const inner =
    element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? undefined;
  return (inner && focusedIn(inner)) || element;
}

/** Longest link that is kept; an address bar may hold a megabyte. */
const LONGEST_LINK = 2000;

/** Link to the page as it stands in the address bar. */
export function linkOf(page: Document): string {
  const { origin, pathname } = new URL(page.URL);
  return page.URL.length <= LONGEST_LINK ? page.URL : `${origin}${pathname}`.slice(0, LONGEST_LINK);
}
