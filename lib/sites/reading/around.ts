import type { Page, SeenAs } from '../site.ts';
import { isShown, type Part } from './documents.ts';
import { splitLabel } from './labels.ts';
import { gather, type Place } from './gather.ts';
import { inLists } from './lists.ts';
import { isMine } from './own.ts';
import { line, People } from './people.ts';
import { recordAround } from './record.ts';
import { isSure } from './sure.ts';

/** Bars and columns beside what is open. */
const ASIDE =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=alert], [role=status], [class~=alert]';
const COLUMN = 'aside, [role=complementary]';

const IN_MAIL: ReadonlySet<string> = new Set(['from', 'replyTo', 'to', 'cc'] satisfies SeenAs[]);

/** What was read without landmarks. */
export type Around = Pick<Page, 'kind' | 'sure' | 'people'> & { own: string[] };

/** Reads a mail or a record from what can be seen inside these parts. @param own addresses of the user */
export function readAround(
  parts: readonly (Part | Element)[],
  own: readonly string[],
  without?: string,
): Around {
  const seen = parts
    .flatMap((part) => gather(part))
    .filter(({ element }) => !(without && element.closest(without)));
  const mine = new Set(
    [...own, ...seen.filter(isMine).map(({ address = '' }) => address)].map(lower),
  );
  const found = [
    ...new Set(seen.flatMap(({ address = '' }) => (mine.has(lower(address)) ? address : []))),
  ];
  const isListed = inLists(seen);
  const places = seen.filter(
    (place) => !place.element.closest(ASIDE) && place.label?.role !== 'owner' && !isListed(place),
  );
  const all = [...own, ...found];
  const mail =
    mailAmong(places, all) ?? namedSender(parts) ?? recordAround(parts, places, mine, COLUMN);
  return { ...mail, own: found };
}

const lower = (text: string) => text.toLowerCase();

function mailAmong(places: Place[], own: string[]): Omit<Around, 'own'> | undefined {
  const header = places.filter(({ label }) => label && IN_MAIL.has(label.role));
  const [recipient] = header;
  if (!recipient) return undefined;
  const first = header.find(({ label }) => label?.role === 'from');
  // In a thread each mail has the same markup; what a mail quotes has another.
  const shape = first && shapeOf(first);
  const heads = header.filter((place) => place.label?.role === 'from' && shapeOf(place) === shape);
  const last = heads.at(-1);
  const people = new People();
  const start = last ? header.indexOf(last) : 0;
  for (const place of header.slice(start)) {
    const repeats = place !== last && place.label?.role === 'from';
    if (!repeats) put(people, place, place.label?.role as SeenAs);
  }
  if (!last) {
    const before = places
      .slice(0, places.indexOf(header[0] as Place))
      .findLast(({ label }) => !label);
    if (before) put(people, before, 'from');
  }
  const others = heads.filter(({ address = '' }) => !own.map(lower).includes(lower(address)));
  const one = new Set(others.map(({ address = '' }) => lower(address))).size < 2;
  for (const place of heads) put(people, place, 'mentioned');
  const list = people.list;
  const draft = header.some(({ element }) => /^(?:input|textarea)$/.test(element.localName));
  const kind = draft && !first ? 'draft' : 'message';
  // A mail that is shown as it came over the wire may be anybody's.
  const told = last ? !last.element.closest('pre') : kind === 'draft';
  return { kind, sure: told && one && isSure(kind, list, own), people: list };
}

/** The sender by name alone, where a program says so to screen readers. */
function namedSender(parts: readonly (Part | Element)[]): Omit<Around, 'own'> | undefined {
  for (const part of parts) {
    for (const element of [...part.querySelectorAll('[aria-label]')].slice(0, 500)) {
      const { role, value } = splitLabel((element.getAttribute('aria-label') ?? '').slice(0, 200));
      const name = line(value);
      if (role !== 'from' || !name || !isShown(element)) continue;
      return { kind: 'message', sure: false, people: [{ as: 'from', name }] };
    }
  }
  return undefined;
}

const put = (people: People, { address, name }: Place, as: SeenAs) =>
  people.put({ as, ...(address && { address }), ...(name && { name }) });

/** The markup around a place, by which headers of one program are alike. */
function shapeOf({ element, label }: Place): string {
  let shape = '';
  let at: Element | null = label?.row ?? element;
  for (let level = 0; at && level < 4; at = at.parentElement, level++) {
    shape += `${at.localName}.${at.className} `;
  }
  return shape;
}
