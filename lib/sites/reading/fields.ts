import { isShown, type Part } from './documents.ts';
import { FIELDS, NOT_READ } from './gather.ts';
import { roleOf, splitLabel, type Role } from './labels.ts';
import { line } from './people.ts';

/** A telephone number as records write it. */
const NUMBER = /^[+(（]?\d[\d\s()（）./-]{5,22}\d$/;
/** What stands where nothing was filled in. */
const EMPTY = /^(?:[-–—]+|n\/a|none|无|無|暂无|未填写)$/i;
const TEL = 'a[href^="tel:"], [type=tel]';

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
  const fields: Fields = {};
  let role: Role | undefined;
  let texts = 0;
  let tries = 0;
  const put = (element: Element, told: Role | undefined, value: string) => {
    const isNumber = NUMBER.test(value);
    const as = isNumber && element.closest(TEL) ? 'phone' : told;
    role = undefined;
    if (!as || fields[as] !== undefined) return;
    const fits = { phone: isNumber, mail: EMPTY.test(value) }[as as string] ?? isName(value);
    if (fits && tries++ < MOST_TRIES && isShown(element) && !element.closest(NOT_READ))
      fields[as] = value;
  };
  const take = (element: Element, text: string, isSeen: boolean) => {
    const label = roleOf(text);
    const split = splitLabel(text);
    if (label) role = isColumn(element) ? undefined : label;
    else if (split.role) put(element, split.role, split.value);
    // Between a label and its value there may be signs, and pictures of them.
    else if (isSeen && (/[\p{L}\p{N}]/u.test(text) || EMPTY.test(text))) put(element, role, text);
  };
  for (const part of parts) {
    const walker = (part.ownerDocument ?? part).createTreeWalker(part, 5);
    for (let node = walker.nextNode(); node && texts < MOST_TEXTS; node = walker.nextNode()) {
      const element = node as HTMLInputElement;
      const text = line(node.nodeValue ?? element.getAttribute('aria-label'));
      const isText = node.nodeType === 3;
      if (text) take(isText ? (node.parentElement ?? element) : element, text, isText);
      if (text) texts++;
      if (!isText && element.matches(FIELDS)) put(element, role, line(element.value));
    }
  }
  return fields;
}

const isName = (text: string) => text.length < 80 && /\p{L}/u.test(text) && !text.includes('@');

/** What stands in the head of a column belongs to no value in particular. */
const isColumn = (element: Element) =>
  element.closest('th') !== null && !element.closest('tr')?.querySelector('td');
