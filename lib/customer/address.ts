import { addressParser, decodeWords } from 'postal-mime';
import { isList } from '../sites/reading/robots.ts';
import { joinedWords } from './encoded-words.ts';
import { plain } from './plain.ts';

/** One person of a mail header. */
export interface Address {
  name?: string;
  /** Lower case, without anything invisible. */
  address: string;
  /** A mailing list, a newsletter or a robot: nobody to build a relation with. */
  list?: true;
}

/** Longest header that is looked at, in UTF-16 units. */
const LONGEST_HEADER = 2048;

const LOCAL_PART = /^[^\s@"(),:;<>[\]\\\p{Cc}]{1,64}$/u;
const DOMAIN =
  /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+\p{L}[\p{L}\p{N}\p{M}-]*$/u;

/** Every person of a header such as `"Doe, John" <john@acme.com>, b@y.org`; what is no address is left out. */
export function parseAddresses(raw: string): Address[] {
  const header = unfold(raw.slice(0, LONGEST_HEADER));
  const found: Address[] = [];
  let before = '';
  for (const { name, address } of addressParser(header, { flatten: true })) {
    const known = normaliseAddress(address ?? '');
    if (known) found.push(toAddress(before ? `${before}, ${name}` : name, known));
    // `Doe, John <john@acme.com>` without quotes: the part before the comma belongs to the name.
    before = address || known ? '' : [before, name].filter(Boolean).join(', ');
  }
  return found.length > 0 ? found : lastResort(header);
}

/** `<b>John</b> <john@acme.com>` or a quote that nobody closed: the address at the end still counts. */
function lastResort(header: string): Address[] {
  const address = normaliseAddress(/<([^<>\s]{3,320})>\s*$/.exec(header)?.[1] ?? '');
  return address ? [{ address }] : [];
}

/** An address as it is compared and stored; `undefined` when it is none. */
export function normaliseAddress(raw: string): string | undefined {
  const text = plain(raw, 320)
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/[.。]+$/, '');
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const dots = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  return at > 0 && !dots && LOCAL_PART.test(local) && DOMAIN.test(domain) ? text : undefined;
}

/** Addresses are compared whole: `ann@x.com` is not a part of `joann@x.com`. */
export function isOwn(address: string, ownAddresses: readonly string[]): boolean {
  const known = normaliseAddress(address);
  return known !== undefined && ownAddresses.some((own) => normaliseAddress(own) === known);
}

export function withoutOwn<T extends { address: string }>(
  people: readonly T[],
  ownAddresses: readonly string[],
): T[] {
  const own = new Set(ownAddresses.map(normaliseAddress));
  return people.filter(({ address }) => !own.has(normaliseAddress(address)));
}

/** A name shown beside an address, with what a mail program left in it taken away. */
export function toAddress(rawName: string | undefined, address: string): Address {
  const name = cleanName(rawName ?? '');
  const list = isList(address, name);
  const repeats = name.toLowerCase() === address;
  return { ...(name && !repeats && { name }), address, ...(list && { list }) };
}

const cleanName = (raw: string): string =>
  plain(
    plain(decodeWords(raw.slice(0, LONGEST_HEADER)), 400).replace(/^(['"“‘])(.*)['"”’]$/, '$2'),
  );

/** Nothing but addresses with blanks between them. */
const BARE = /^(?:[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\s+)+[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+$/;

/** One line, as RFC 5322 unfolds it; the wide punctuation of Chinese input methods counts as plain. */
function unfold(header: string): string {
  const line = inOneLine(header);
  return BARE.test(line) ? line.replaceAll(/\s+/g, ', ') : line;
}

const inOneLine = (header: string): string =>
  joinedWords(header.replaceAll(/[\r\n\t]+/g, ' '))
    .trim()
    // A comment in a comment ends the outer one for the parser.
    .replaceAll(/\(([^()"]*)\(([^()"]*)\)([^()"]*)\)/g, '($1$2$3)')
    .replaceAll(/(>|@[\w.-]+)\s*[，、]\s*/g, '$1, ')
    .replace(/^\s*mailto:/i, '')
    .replaceAll('；', ';')
    .replaceAll('＜', '<')
    .replaceAll('＞', '>')
    .replaceAll('＠', '@');
