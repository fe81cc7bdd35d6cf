import { LONGEST_TEXT } from '../site.ts';
import { line, mailtoAddress } from './people.ts';

/** Somebody as one element shows them. */
export interface Shown {
  address?: string;
  name?: string;
}

/** An address in a text. What may stand around it in running text of any language is no part of it. */
const PART = String.raw`[^\s<>"'“”‘’()（）<>,;:，；：、。[\]【】《》「」@|/\\]`;
const ADDRESS = new RegExp(`${PART}{1,64}@${PART}{1,253}\\.${PART.replace('^', '^.')}{2,63}`, 'g');

/** Words of a link that name an action and nobody: "E-mail us", "发邮件". */
const ACTION =
  /^((?:e-?)?mail|contact|write|send|reply|[联聯][系絡繫络]|[电電]?[邮郵]|[发發寄写寫]|回[复覆])/i;

/** Attributes that name somebody whose address stands in another one. */
const NAMES = ['name', 'n', 'data-name', 'data-display-name'];
/** Attributes that may hold an address by chance: of a link, a picture, a style, a program. */
const NOT_SAYING =
  /^(?:class|style|src\w*|href|action|on\w+|id|d|value|jslog|data-(?:props|state|json|test).*)$/;

/** `NodeFilter.SHOW_TEXT`, which belongs to a window, as a reader may not. */
const SHOW_TEXT = 4;

/** Every address in a text. */
export const addressesIn = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.…!?]+$/, ''));

/** Who an element shows: by its link, its attributes, or its text. */
export function shownBy(element: Element): Shown | undefined {
  const text = textOf(element);
  const link = element.closest('a[href^="mailto:" i]');
  const address = link ? mailtoAddress(link.getAttribute('href')) : undefined;
  if (address) return { address, ...named(element, text) };
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (value.length > LONGEST_TEXT || !value.includes('@') || NOT_SAYING.test(name)) continue;
    const found = fromText(value);
    if (found?.address) return { ...found, ...named(element, text) };
  }
  return fromText(text);
}

/** The beginning of what can be read of an element, without the buttons, or what else stands aside, inside it. */
export function textOf(element: Element, aside = 'button'): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  let node = walker.nextNode();
  for (; node && text.length <= LONGEST_TEXT * 2; node = walker.nextNode()) {
    const inner = node.parentElement?.closest(aside);
    if (!inner || inner.contains(element))
      text += (node.nodeValue ?? '').slice(0, LONGEST_TEXT * 2);
  }
  return line(text);
}

/** The name beside an address that an attribute told: another attribute, or what can be read. */
function named(element: Element, text: string): Shown {
  for (const attribute of NAMES) {
    const name = line(element.getAttribute(attribute));
    if (name && element.localName !== 'a' && !name.includes('@')) return { name };
  }
  const shown = text.includes('@') ? fromText(text)?.name : text;
  return shown && !ACTION.test(shown) ? { name: shown } : {};
}

/** `Ann Lee <a@x.example>`, `a@x.example (Ann Lee)`, or a bare address. */
export function fromText(text: string): Shown | undefined {
  // A name may look like another address: what stands in brackets counts.
  const bracketed = /[<＜]([^<>＜＞]*@[^<>＜＞]*)[>＞]/.exec(text)?.[1] ?? '';
  const [address] = [...addressesIn(bracketed), ...addressesIn(text)];
  if (!address) return undefined;
  const at = text.lastIndexOf(address);
  const after = /^[^(（]{0,2}[(（]([^()（）@]+)[)）]/.exec(text.slice(at + address.length))?.[1];
  const before = line(text.slice(0, at).replace(/[<(（＜[\s]+$/, ''));
  // `"Doe, John"`: the quotation marks are the header's, not the name's.
  const name = before.replace(/^"(.*)"$/, '$1') || after;
  return { address, ...(name && { name: line(name) }) };
}

/** Cuts a text between people; a comma may also stand in a name. */
export function betweenPeople(text: string): string[] {
  const parts: string[] = [''];
  for (const piece of text.split(/([,;，；])/)) {
    const open = parts.at(-1) ?? '';
    if (/[,;，；]/.test(piece) && open.includes('@')) parts.push('');
    else parts[parts.length - 1] = open + piece;
  }
  return parts.filter((part) => part.includes('@'));
}
