import { isShown, type Part } from './documents.ts';
import { FIELDS, NOT_READ } from './gather.ts';
import { roleOf, splitLabel, type Role } from './labels.ts';
import { line, shortText } from './people.ts';

/** A telephone number as records write it. */
const NUMBER = /^[+(（]?\d[\d\s()（）./-]{5,22}\d$/;
/** What stands where nothing was filled in. */
const EMPTY = /^(?:[-–—]+|n\/a|none|无|無|暂无|未填写)$/i;
const TEL = 'a[href^="tel:"], [type=tel]';

/** Names that programs give to the sender. */
const SENDER = '[class~="sender" i], [class~="sender-name" i], [class~="from" i]';

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
  let label: { role: Role; element: Element } | undefined;
  let texts = 0;
  let tries = 0;
  const put = (element: Element, value: string) => {
    const { role: told, element: by = element } = label ?? {};
    const role = NUMBER.test(value) && element.closest(TEL) ? 'phone' : told;
    label = undefined;
    if (!role || fields[role] !== undefined) return;
    if (!isFit(role, value) || tries++ > MOST_TRIES || areAlike(by, element)) return;
    if (isShown(element) && !element.closest(NOT_READ)) fields[role] = value;
  };
  const take = (element: Element, text: string, isSeen: boolean) => {
    const role = roleOf(text);
    const split = splitLabel(text);
    if (role) label = isTitle(element) ? undefined : { role, element };
    else if (split.role) {
      label = { role: split.role, element };
      put(element, split.value);
      // Between a label and its value there may be signs, and pictures of them.
    } else if (isSeen && (/[\p{L}\p{N}]/u.test(text) || EMPTY.test(text))) put(element, text);
  };
  for (const part of parts) {
    const walker = (part.ownerDocument ?? part).createTreeWalker(part, 5);
    for (let node = walker.nextNode(); node && texts < MOST_TEXTS; node = walker.nextNode()) {
      const field = node as HTMLInputElement;
      const isText = node.nodeType === 3;
      const text = line(node.nodeValue ?? field.getAttribute('aria-label'));
      if (text) take((isText && node.parentElement) || field, text, isText);
      if (text) texts++;
      if (!isText && field.matches(FIELDS)) put(field, line(field.value));
    }
  }
  return fields;
}

/** Whether a value is one of its kind: a number, nothing where an address would stand, or a name. */
function isFit(role: Role, text: string): boolean {
  if (role === 'phone') return NUMBER.test(text);
  if (role === 'mail') return EMPTY.test(text);
  return text.length < 80 && /\p{L}/u.test(text) && !text.includes('@');
}

/** What opens something, or stands above it, is no label of one value. */
const isTitle = (element: Element) =>
  element.closest('a, button, nav, h1, h2, h3, h4, [role=tab], [role=menuitem]') !== null ||
  (element.closest('th') !== null && !element.closest('tr')?.querySelector('td'));

/** In a menu each entry is as the one before; label and value in one part may be. */
const areAlike = (label: Element, value: Element): boolean => {
  const [one, other] = [label.parentElement, value.parentElement];
  const isSame = label.localName === value.localName && one?.className === other?.className;
  return one !== other && isSame && label.localName !== 'td';
};

/** The one whom the program calls the sender of what is open, where the page shows no address. */
export function senderIn(parts: readonly (Part | Element)[]): string | undefined {
  const names = parts
    .flatMap((part) => [...part.querySelectorAll(SENDER)].slice(0, MOST_TRIES))
    .filter((one) => isShown(one) && !one.closest(`${NOT_READ}, tr, li, [role=option], [role=row]`))
    .map((one) => shortText(one, 80));
  const [name = '', other] = new Set(names);
  return other === undefined && isFit('from', name) ? name : undefined;
}
