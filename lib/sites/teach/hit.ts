import { isShown, partsOf } from '../reading/documents.ts';
import { line } from '../reading/people.ts';
import { shownBy } from '../reading/seen-in.ts';
import type { Wanted } from './pointed.ts';

/** A place in the top window's own measure. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The innermost element at a place, through frames of the same origin and open shadow roots. */
export function elementAt(
  part: DocumentOrShadowRoot,
  x: number,
  y: number,
  leftOut?: Element,
): Element | undefined {
  const hit = part.elementsFromPoint(x, y).find((one) => one !== leftOut);
  if (!hit) return undefined;
  if (hit.shadowRoot) return elementAt(hit.shadowRoot, x, y, hit) ?? hit;
  const inner = (hit as HTMLIFrameElement).contentDocument;
  if (!inner) return hit;
  const { x: left, y: top } = hit.getBoundingClientRect();
  return elementAt(inner, x - left - hit.clientLeft, y - top - hit.clientTop) ?? hit;
}

/** Where an element is in the top window. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x, y, width, height };
  const outer = boxOf(frame);
  return { x: outer.x + frame.clientLeft + x, y: outer.y + frame.clientTop + y, width, height };
}

const LIKELY: Record<Wanted, string> = {
  person:
    'a[href^="mailto:" i], [email], [data-email], [data-hovercard-id], [title*="@"], [aria-label*="@"], h1, h2, h3, [role="heading"], span, a, td, dd',
  address:
    'a[href^="mailto:" i], [email], [data-email], [data-hovercard-id], [title*="@"], [aria-label*="@"], span, a, td, dd',
  composer: '[contenteditable]:not([contenteditable="false"]), textarea, body',
  recipients:
    'input, textarea, [email], [data-email], [data-hovercard-id], [title*="@"], [aria-label*="@"], [role="option"], li',
};
/** So many are gone through by key: who needs more uses the mouse. */
const MOST = 80;
const MOST_LOOKED = 5000;

/** What is likely meant, in the order of the page: whoever works by keys goes through these. */
export function likely(page: Document, wanted: Wanted): Element[] {
  const found: Element[] = [];
  for (const part of partsOf(page)) {
    const all = part.querySelectorAll(LIKELY[wanted]);
    for (const element of Array.from(all).slice(0, MOST_LOOKED)) {
      if (found.length >= MOST) return found;
      if (isMeant(element, wanted) && isShown(element)) found.push(element);
    }
  }
  return found;
}

function isMeant(element: Element, wanted: Wanted): boolean {
  if (wanted === 'composer') return element.localName !== 'body' || isWritten(element);
  if (wanted === 'recipients') return true;
  if (/^h[1-3]$/.test(element.localName) || element.role === 'heading') {
    return wanted === 'person' && line(element.textContent) !== '';
  }
  // The innermost that shows an address; what is around it shows it too.
  return element.querySelector('*') === null && shownBy(element)?.address !== undefined;
}

const isWritten = ({ ownerDocument: { designMode, body } }: Element): boolean =>
  designMode === 'on' || body.isContentEditable;
