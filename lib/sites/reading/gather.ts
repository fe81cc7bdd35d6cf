import { isShown, type Part } from './documents.ts';
import { Labels, type Label } from './label-search.ts';
import { LONGEST_TEXT } from '../site.ts';
import { roleOf, splitLabel } from './labels.ts';
import { line } from './people.ts';
import { addressesIn, betweenPeople, fromText, shownBy, type Shown } from './seen-in.ts';

/** Most places of a page that are looked at, and most of what may be one. */
const MOST_PLACES = 300;
const MOST_TELLING = 2000;
const MOST_NODES = 30_000;
/** Longest piece of one text that is searched, in UTF-16 units. */
const LONGEST_ROWS = 4000;

/** Elements that may tell an address by an attribute. */
const TELLING =
  'a[href^="mailto:" i], [email], [e], [addr], [data-email], [data-email-address], [data-hovercard-id*="@"], [data-address*="@"], [data-original*="@"], [title*="@"], [aria-label*="@"], [data-tooltip*="@"]';
export const FIELDS =
  'input:not([type=hidden], [type=password], [type=search], [type=checkbox], [type=radio]), textarea';

/** Other people's words, or what the user is writing. */
export const NOT_READ = [
  'blockquote, script, style, noscript, template, [contenteditable=""], [contenteditable="true"]',
  '[aria-hidden="true"], [inert], [role=search], form:has([type=password])',
  '[role=document]:not([class*="modal"]), [class*="quote" i], [id*="rplyfwd" i]',
  ...['message', 'mail', 'msg'].map(
    (what) =>
      `[class*="${what}-body" i]:not(body), [class*="${what}body" i]:not(body), [id*="${what}body" i]`,
  ),
].join();

/** A place that shows somebody. */
export interface Place extends Shown {
  at: Node;
  element: Element;
  label?: Label;
}

/** Every place that shows an address, in reading order. */
export function gather(part: Part | Element): Place[] {
  const gathering = new Gathering();
  // What tells is found by the browser itself; the walk puts it and the texts in order.
  const elements = part.querySelectorAll(`${TELLING}, ${FIELDS}`);
  const telling = new Set<Node>(Array.prototype.slice.call(elements, 0, MOST_TELLING));
  const page = part.ownerDocument ?? part;
  const walker = page.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_NODES && gathering.places.length < MOST_PLACES; count++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === Node.TEXT_NODE) gathering.takeText(node);
    else if (telling.has(node)) gathering.take(node as Element);
  }
  return gathering.places;
}

/** The places of one part. What is looked at again and again is remembered. */
class Gathering {
  readonly places: Place[] = [];
  readonly #told = new Map<Element, string>();
  readonly #read = new Map<Element, boolean>();
  readonly #labels = new Labels();

  take(element: Element): void {
    if (!this.#isRead(element)) return;
    if (element.matches(FIELDS)) return this.#takeField(element as HTMLInputElement);
    const shown = isShown(element) && shownBy(element);
    if (!shown || !shown.address) return;
    this.#told.set(element, shown.address.toLowerCase());
    this.#put({ ...shown, at: element, element }, this.#labels.of(element));
  }

  takeText(node: Node): void {
    const text = node.nodeValue ?? '';
    const at = text.indexOf('@');
    const element = node.parentElement;
    if (at < 0 || !element || element.localName === 'textarea') return;
    if (!this.#isRead(element) || !isShown(element)) return;
    const from = Math.max(0, at - LONGEST_TEXT);
    for (const row of text.slice(from, from + LONGEST_ROWS).split('\n')) {
      if (row.includes('@')) this.#takeRow(row, node, element);
    }
  }

  #takeField(field: HTMLInputElement): void {
    const value = field.value.slice(0, LONGEST_ROWS);
    if (!value.includes('@')) return;
    const label = this.#labels.of(field);
    if (!isShown(field) && !isBehindChips(field, label)) return;
    // A long text with addresses in it is being written; an address alone is a field of a record.
    if (!label && (field.localName === 'textarea' || addressesIn(value).length !== 1)) return;
    for (const one of betweenPeople(value)) {
      const shown = fromText(one);
      if (shown) this.#put({ ...shown, at: field, element: field }, label);
    }
  }

  /** Everybody in one line, with the label that stands before them in it. */
  #takeRow(row: string, at: Node, element: Element): void {
    const { role, value } = splitLabel(row);
    const label = role ? { role, text: row, row: element } : this.#labels.of(at);
    for (const one of betweenPeople(value)) {
      const shown = fromText(one);
      if (!shown?.address || this.#isTold(element, shown.address.toLowerCase())) continue;
      const name = shown.name ?? this.#nameBefore(at);
      this.#put({ address: shown.address, ...(name && { name }), at, element }, label);
    }
  }

  #put(place: Place, label: Label | undefined): void {
    this.places.push(label ? { ...place, label } : place);
  }

  #isRead(element: Element): boolean {
    const known =
      this.#read.get(element) ??
      ((!element.parentElement || this.#isRead(element.parentElement)) &&
        !element.matches(NOT_READ));
    this.#read.set(element, known);
    return known;
  }

  /** Whether an element around it has told the same address already. */
  #isTold(element: Element, address: string): boolean {
    let at: Element | null = element;
    for (let level = 0; at && level < 4; at = at.parentElement, level++) {
      if (this.#told.get(at) === address) return true;
    }
    return false;
  }

  /** What an element says itself, before what is marked in it. */
  #firstOf(node: Node): string {
    const own = node.firstChild?.nodeType === 3 ? line(node.firstChild.nodeValue) : '';
    return own || this.#labels.text(node);
  }

  /** The name in the element before one that holds the address alone. */
  #nameBefore(node: Node): string | undefined {
    let at: Node | null = node;
    for (let level = 0; at && level < 3; level++, at = at.parentNode) {
      const before: Node | null = at.previousSibling;
      // Farther up stands what the whole is called.
      if (level === 2 && before && isTitle(before)) return undefined;
      const near = before && !this.#labels.text(before) ? before.previousSibling : before;
      const text = near ? this.#firstOf(near) : '';
      if (/\p{L}/u.test(text) && text.length < 80 && !text.includes('@')) {
        return roleOf(text) ? undefined : text;
      }
    }
    return undefined;
  }
}

const isTitle = (node: Node) => node.nodeType === 1 && (node as Element).matches('h1, h2, h3, h4');

/** Recipients are kept in a hidden field where what is shown of them are chips. */
const isBehindChips = ({ parentElement }: Element, label?: Label) =>
  (label?.role === 'to' || label?.role === 'cc') &&
  parentElement !== null &&
  isShown(parentElement);
