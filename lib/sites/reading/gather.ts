import { isShown, type Part } from './documents.ts';
import { labelOf, type Label } from './label-of.ts';
import { roleOf, splitLabel } from './labels.ts';
import { addressesIn, betweenPeople, fromText, shownBy, type Shown } from './seen-in.ts';

/** Most places of a page that are looked at, and most texts that are searched. */
const MOST_PLACES = 600;
const MOST_TEXTS = 60_000;

/** Elements that may tell an address by an attribute. */
const TELLING =
  'a[href^="mailto:" i], [email], [e], [data-email], [data-email-address], [data-hovercard-id*="@"], [data-address*="@"], [title*="@"], [aria-label*="@"], [data-tooltip*="@"]';
const FIELDS = 'input:not([type=hidden], [type=password], [type=search]), textarea';

/** Other people's words, or what the user is writing. */
const NOT_READ =
  'blockquote, script, style, noscript, template, [contenteditable=""], [contenteditable="true"], [class*="quote" i], [aria-hidden="true"], [inert], [role=search], form:has([type=password])';

/** A place that shows somebody. */
export interface Place extends Shown {
  at: Node;
  element: Element;
  label?: Label;
}

/** Every place that shows an address, in reading order. */
export function gather(part: Part | Element): Place[] {
  const places: Place[] = [];
  const told = new Map<Element, string | undefined>();
  for (const element of part.querySelectorAll(TELLING)) {
    if (places.length >= MOST_PLACES) break;
    if (!isRead(element)) continue;
    const shown = shownBy(element);
    if (!shown?.address) continue;
    told.set(element, shown.address);
    places.push(withLabel({ ...shown, at: element, element }));
  }
  places.push(...fieldsIn(part), ...textsIn(part, told));
  return places.toSorted((one, other) => (one.at.compareDocumentPosition(other.at) & 4 ? -1 : 1));
}

const isRead = (element: Element) => !element.closest(NOT_READ) && isShown(element);

function withLabel(place: Place): Place {
  const label = labelOf(place.at);
  return label ? { ...place, label } : place;
}

function* fieldsIn(part: Part | Element): Generator<Place> {
  let looked = 0;
  for (const field of part.querySelectorAll<HTMLInputElement>(FIELDS)) {
    if (++looked > MOST_PLACES / 2) return;
    const value = field.value.slice(0, 2000);
    if (!value.includes('@') || field.closest(NOT_READ)) continue;
    const label = labelOf(field);
    // A long text with addresses in it is being written; an address alone is a field of a record.
    if (!label && addressesIn(value).length !== 1) continue;
    for (const one of betweenPeople(value)) {
      const shown = fromText(one);
      if (shown) yield { ...shown, at: field, element: field, ...(label && { label }) };
    }
  }
}

function* textsIn(part: Part | Element, told: Map<Element, string | undefined>): Generator<Place> {
  const page = part.ownerDocument ?? (part as Document);
  const walker = page.createTreeWalker(part, 4);
  let found = 0;
  for (let count = 0; count < MOST_TEXTS && found < MOST_PLACES; count++) {
    const node = walker.nextNode();
    if (!node) return;
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || !text.includes('@') || !isRead(element)) continue;
    for (const place of inText(text.slice(0, 4000), node, element)) {
      found += 1;
      if (!isTold(element, place.address, told)) yield place;
    }
  }
}

/** Whether an element around it has told the same address already. */
function isTold(
  element: Element,
  address: string | undefined,
  told: Map<Element, string | undefined>,
) {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; at = at.parentElement, level++) {
    if (told.get(at)?.toLowerCase() === address?.toLowerCase() && address) return true;
  }
  return false;
}

/** Everybody in a text, line by line, with the label that stands before them in it. */
function* inText(text: string, at: Node, element: Element): Generator<Place> {
  for (const row of text.split('\n').slice(0, 40)) {
    if (!row.includes('@')) continue;
    const { role, value } = splitLabel(row);
    const label = role ? { role, text: row, row: element } : labelOf(at);
    for (const one of betweenPeople(value)) {
      const shown = fromText(one);
      if (!shown?.address) continue;
      const name = shown.name ?? nameBefore(at);
      yield {
        address: shown.address,
        ...(name && { name }),
        at,
        element,
        ...(label && { label }),
      };
    }
  }
}

/** The name in the element before one that holds the address alone. */
function nameBefore(node: Node): string | undefined {
  let at: Node | null = node;
  for (let level = 0; at && level < 2; level++, at = at.parentNode) {
    const before: Node | null = at.previousSibling;
    const near =
      before?.nodeType === 3 && !before.nodeValue?.trim() ? before.previousSibling : before;
    const text = near?.textContent?.slice(0, 200).trim() ?? '';
    if (text && text.length < 80 && !text.includes('@')) return roleOf(text) ? undefined : text;
  }
  return undefined;
}
