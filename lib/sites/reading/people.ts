import { LONGEST_TEXT, MOST_PEOPLE, type SeenAs, type SeenPerson } from '../site.ts';

/** Longest piece of a page that is searched for people, in UTF-16 units. */
export const LONGEST_SEARCH = 20_000;

/** One line of text, cut before it is looked at, so that a megabyte costs no more than a word. */
export const line = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, LONGEST_TEXT * 2)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);

/** The beginning of a node's text; words of two elements are not joined, and a megabyte costs no more than a word. */
export function shortText(node: Node, most = 40): string {
  if (node.nodeType === 3) return line(node.nodeValue);
  if (node.nodeType !== 1) return '';
  const only = node.firstChild;
  if (!only || (only === node.lastChild && only.nodeType === 3)) return line(only?.nodeValue);
  const walker = (node.ownerDocument as Document).createTreeWalker(node, 4);
  let text = '';
  for (let next = walker.nextNode(); next && text.length <= most; next = walker.nextNode()) {
    text += `${next.nodeValue ?? ''} `;
  }
  return line(text);
}

/** Who comes first: the one who wrote, those it went to, and everybody else. */
const ORDER = ['from', 'replyTo', 'to', 'cc', 'mentioned'] as const satisfies SeenAs[];

/** What is known of somebody, with gaps. */
type Known = Pick<SeenPerson, 'as'> & {
  [key in 'address' | 'name' | 'phone']?: string | null | undefined;
};

/** Collects the people of one page: no address twice in the same part, and never too many. */
export class People {
  readonly #met: SeenPerson[] = [];
  readonly #seen = new Set<string>();

  /** Everybody met, sender first, otherwise in the order of the page. */
  get list(): SeenPerson[] {
    return this.#met.toSorted((one, other) => ORDER.indexOf(one.as) - ORDER.indexOf(other.as));
  }

  get full(): boolean {
    return this.#met.length >= MOST_PEOPLE;
  }

  add(as: SeenAs, rawAddress: string, name?: string | null): void {
    const address = line(rawAddress);
    if (address) this.put({ as, address, name });
  }

  /** Somebody, if anything at all is known of them. */
  put({ as, address, name: rawName, phone }: Known): void {
    const name = line(rawName);
    const key = `${as} ${(address ?? (name || phone) ?? '').toLowerCase()}`;
    if (!(address ?? (name || phone)) || this.full || this.#seen.has(key)) return;
    this.#seen.add(key);
    const named = name !== '' && name.toLowerCase() !== address?.toLowerCase();
    this.#met.push({
      as,
      ...(address && { address: line(address) }),
      ...(named && { name }),
      ...(phone && { phone: line(phone) }),
    });
  }
}

/** The addresses of a `mailto:` link, as they stand in it. */
export function mailtoAddress(href: string | null): string {
  const address = (href ?? '')
    .slice(0, LONGEST_TEXT)
    .replace(/^mailto:/i, '')
    .split('?', 1)[0];
  try {
    return decodeURIComponent(address ?? '');
  } catch {
    // A stray % is no escape: the address is what is written.
    return address ?? '';
  }
}
