import { isShown, type Part } from './documents.ts';
import { NOT_READ } from './gather.ts';
import { roleOf, splitLabel, type Role } from './labels.ts';
import { line } from './people.ts';

/** A telephone number as records write it. */
const NUMBER = /^[+(（]?\d[\d\s()（）./-]{5,22}\d$/;
/** What stands where nothing was filled in. */
const EMPTY = /^(?:[-–—]+|n\/a|none|无|無|暂无|未填写|なし|없음)$/i;
const TEL = 'a[href^="tel:"], a[href^="tel:"] *, [type=tel]';
const FIELDS = 'input:not([type=hidden], [type=password], [type=search]), textarea';

const MOST_TEXTS = 8000;
/** Most values that are looked at closely. */
const MOST_TRIES = 200;

/**
 * What a page says beside its labels, the first value of each kind: a name, a firm, a telephone
 * number, a sender without an address. `mail` is there only where it was left empty.
 */
export type Fields = Partial<Record<Role, string>>;

/** Reads labels and values as a person does, one text after the other. */
export function fieldsIn(parts: readonly (Part | Element)[]): Fields {
  const reading = new Reading();
  for (const part of parts) {
    const page = part.ownerDocument ?? part;
    const walker = page.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && !reading.full; node = walker.nextNode()) {
      if (node.nodeType === 3 && node.parentElement) reading.take(node.parentElement, node.nodeValue);
      else if (node.nodeType === 1 && (node as Element).matches(FIELDS))
        reading.takeField(node as HTMLInputElement);
    }
  }
  return reading.fields;
}

class Reading {
  readonly fields: Fields = {};
  #role: Role | undefined;
  #texts = 0;
  #tries = 0;

  get full(): boolean {
    return this.#texts > MOST_TEXTS || this.#tries > MOST_TRIES;
  }

  takeField(field: HTMLInputElement): void {
    this.#role ??= roleOf(field.getAttribute('aria-label') ?? '');
    this.#put(field, this.#role, line(field.value));
    this.#role = undefined;
  }

  take(element: Element, raw: string | null): void {
    const text = line(raw);
    // Between a label and its value there may be signs, and pictures of them.
    if (!text || !(/[\p{L}\p{N}]/u.test(text) || EMPTY.test(text))) return;
    this.#texts++;
    const label = roleOf(text);
    const { role, value } = splitLabel(text);
    if (label) this.#role = isColumn(element) ? undefined : label;
    else if (role && !value) this.#role = role;
    else {
      this.#put(element, role ?? this.#role, value);
      this.#role = undefined;
    }
  }

  #put(element: Element, told: Role | undefined, value: string): void {
    const isNumber = NUMBER.test(value);
    const role = isNumber && element.matches(TEL) ? 'phone' : told;
    if (!role || this.fields[role] !== undefined) return;
    const fits =
      role === 'phone' ? isNumber : role === 'mail' ? EMPTY.test(value) : isName(value);
    if (!fits) return;
    this.#tries++;
    if (isShown(element) && !element.closest(NOT_READ)) this.fields[role] = value;
  }
}

const isName = (text: string) => text.length < 80 && /\p{L}/u.test(text) && !text.includes('@');

/** What stands in the head of a column belongs to no value in particular. */
const isColumn = (element: Element) =>
  element.closest('th') !== null && !element.closest('tr')?.querySelector('td');
