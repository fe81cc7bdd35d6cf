import type { SeenPerson } from '../site.ts';
import { isShown, type Part } from './documents.ts';
import type { Place } from './gather.ts';
import { Labels } from './label-search.ts';
import { roleOf } from './labels.ts';
import { line, People, shortText } from './people.ts';
import { isSure } from './sure.ts';
import type { Around } from './around.ts';

const HEADINGS = 'h1, h2, h3, [role=heading]';
/** A telephone number as records write it. */
const NUMBER = /^[+(（]?\d[\d\s()（）./-]{5,22}\d$/;
const MOST_TEXTS = 8000;

/** The person of a record: by its own field, else by what else names an address, else by a telephone number. */
export function recordAround(
  parts: readonly (Part | Element)[],
  places: Place[],
  mine: ReadonlySet<string>,
  column: string,
): Omit<Around, 'own'> {
  const others = places.filter(({ address = '' }) => !mine.has(address.toLowerCase()));
  const main = others.filter(({ element }) => !element.closest(column));
  const aside = others.filter((place) => isField(place) && !main.includes(place));
  const fields = main.filter(isField);
  const chosen = [fields, main, aside].find((list) => list.length > 0) ?? [];
  const phone = phoneIn(parts);
  const heading = headingIn(parts);
  const isOne = chosen === fields || new Set(main.map(({ address }) => address)).size < 2;
  // Of several people none is named by the heading: the record is about something else.
  const ofAll = isOne ? heading : undefined;
  const people = new People();
  for (const { address, name = ofAll } of [...chosen, ...main, ...aside]) {
    const beside: Partial<SeenPerson> = people.list.length === 0 && phone ? { phone } : {};
    people.put({ as: 'mentioned', ...(address && { address }), ...(name && { name }), ...beside });
  }
  if (chosen.length === 0 && phone)
    people.put({ as: 'mentioned', phone, ...(heading && { name: heading }) });
  const first =
    chosen === fields
      ? isSure(
          'record',
          fields.map(({ address = '' }) => ({ as: 'mentioned', address })),
          [],
        )
      : false;
  return {
    kind: people.list.length > 0 ? 'record' : 'none',
    sure: first && heading !== undefined && main[0] === fields[0],
    people: people.list,
  };
}

const isField = ({ label }: Place) => label?.role === 'mail' || label?.role === 'person';

/** The name of the record. */
function headingIn(parts: readonly (Part | Element)[]): string | undefined {
  for (const part of parts) {
    for (const element of [...part.querySelectorAll(HEADINGS)].slice(0, 20)) {
      if (!isShown(element) || element.closest('nav, header, aside')) continue;
      const field = element.querySelector('input');
      const text = line(field ? field.value : shortText(element, 200));
      if (text && text.length < 80 && !roleOf(text)) return text;
    }
  }
  return undefined;
}

/** The first telephone number that stands beside a label, in a field for it, or in a link. */
function phoneIn(parts: readonly (Part | Element)[]): string | undefined {
  for (const part of parts) {
    const field = part.querySelector<HTMLInputElement>('input[type=tel]');
    if (field?.value && isShown(field)) return line(field.value);
    const page = part.ownerDocument ?? part;
    const walker = page.createTreeWalker(part, 4);
    for (let count = 0; count < MOST_TEXTS; count++) {
      const node = walker.nextNode();
      if (!node) break;
      const text = node.nodeValue ?? '';
      if (text.length > 60 || !NUMBER.test(text.trim())) continue;
      const element = node.parentElement;
      if (!element || !isShown(element)) continue;
      if (element.closest('a[href^="tel:"]') || new Labels().of(node)?.role === 'phone')
        return line(text);
    }
  }
  return undefined;
}
