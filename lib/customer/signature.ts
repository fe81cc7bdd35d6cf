import type { CountryCode } from 'libphonenumber-js/max';
import { parseAddresses, withoutOwn, type Address } from './address.ts';
import type { ReadName } from './honorific.ts';
import { countryOf } from './signature/country.ts';
import { newDraft, sort, type Draft } from './signature/draft.ts';
import type { Handle } from './signature/handles.ts';
import { pieces } from './signature/labels.ts';
import { cardLines } from './signature/lines.ts';
import type { CardPhone } from './signature/phones.ts';
import { whoIn } from './signature/whose.ts';

/** What a signature, a business card or `Name <mail>` tells of one person. */
export interface Card extends Partial<ReadName> {
  emails: string[];
  phones: CardPhone[];
  handles: Handle[];
  /** Host of the website. */
  website?: string;
  /** Postal address. */
  place?: string;
}

/** Who reads it. */
export interface Reader {
  /** Where numbers without a country are called from, if nothing else tells. */
  country?: CountryCode | undefined;
  /** The user's own addresses, which are nobody else's. */
  own: readonly string[];
}

/** Most addresses and numbers that one person is believed to have. */
const MOST = 8;

/** Reads what was pasted or selected. Nothing in it is believed further than to be proposed. */
export function readSignature(raw: string, { country: home, own }: Reader): Card {
  const lines = cardLines(raw);
  const draft = newDraft();
  const country = countryOf(lines.join('\n'), emailsIn(lines), home);
  let place = false;
  for (const line of lines) {
    const read = pieces(line);
    const header = read.some(({ labels }) => labels.includes('skip')) ? [] : headerIn(line);
    const [person] = withoutOwn(header, own);
    if (person) {
      draft.emails.push(person.address);
      draft.named ??= person.name;
    }
    if (header.length > 0) continue;
    const before = draft.texts.place.length;
    for (const piece of read) sort(draft, piece, country, place);
    place = draft.texts.place.length > before;
  }
  const emails = withoutOwn(asPeople(draft.emails), own).map(({ address }) => address);
  return cardOf({ ...draft, emails, named: draft.named ?? typed(lines) });
}

const asPeople = (emails: string[]) => emails.map((address) => ({ address }));

/** One line of a few words and nothing else is a name that was typed. */
function typed([line = '', ...others]: string[]): string | undefined {
  return others.length === 0 &&
    /^[\p{L}\p{M} .,'’·-]{1,60}$/u.test(line) &&
    line.split(' ').length < 5
    ? line
    : undefined;
}

const emailsIn = (lines: string[]) =>
  lines.flatMap((line) => /\S+@\S+\.\p{L}+/u.exec(line)?.[0] ?? []);

/** The people of a line such as `From: "Doe, John" <john@acme.com>`. */
function headerIn(line: string): Address[] {
  if (!/<[^<>\s]{1,64}@[^<>\s]{1,253}>/.test(line)) return [];
  return parseAddresses(line.replace(/^[\p{L} ]{1,12}\s?:\s?/u, ''));
}

function cardOf(draft: Draft): Card {
  const { emails, phones, handles, sites, texts } = draft;
  const [website] = sites;
  const place = [...new Set(texts.place)]
    .slice(0, 4)
    .join(/\p{Script=Han}/u.test(texts.place[0] ?? '') ? ' ' : ', ');
  return {
    ...whoIn(draft),
    emails: [...new Set(emails)].slice(0, MOST),
    phones: distinct(phones),
    handles: distinct(handles),
    ...(website && { website }),
    ...(place && { place }),
  };
}

function distinct<T extends { value: string }>(all: T[]): T[] {
  return [...new Map(all.toReversed().map((one) => [one.value, one])).values()]
    .toReversed()
    .slice(0, MOST);
}

/** Whether a text tells enough of somebody to be a signature: a way to reach them, and more. */
export function isCard(card: Card): boolean {
  const { name, role, organisation, website, place, emails, phones, handles } = card;
  const ways = emails.length + phones.length + handles.length;
  const told = [name, role, organisation, website, place].filter(Boolean).length;
  return ways > 0 && ways + told > 2;
}
