import type { SeenPerson } from '../site.ts';
import { isShown, type Part } from './documents.ts';
import type { Place } from './gather.ts';
import type { Fields } from './fields.ts';
import { roleOf } from './labels.ts';
import { line, People, shortText } from './people.ts';
import { isSure } from './sure.ts';
import type { Around } from './around.ts';

const HEADINGS = 'h1, h2, h3, [role=heading]';
/** Where programs write the name of a record that is no heading. */
const TITLES =
  'h4, :is([class*="title" i], [data-testid*="title" i]):not(td, label), [id*="title" i]';

/** The person of a record: by its own field, else by what else names an address, else by a telephone number. */
export function recordAround(
  parts: readonly (Part | Element)[],
  places: Place[],
  mine: ReadonlySet<string>,
  column: string,
  { phone, name: told, person, firm, mail }: Fields,
): Omit<Around, 'own'> {
  const others = places.filter(({ address = '' }) => !mine.has(address.toLowerCase()));
  const main = others.filter(({ element }) => !element.closest(column));
  const aside = others.filter((place) => isField(place) && !main.includes(place));
  const fields = main.filter(isField);
  const chosen = [fields, main, aside].find((list) => list.length > 0) ?? [];
  const heading = headingIn(parts, HEADINGS);
  const title = told ?? heading ?? person ?? headingIn(parts, TITLES);
  const isOne = chosen === fields || new Set(main.map(({ address }) => address)).size < 2;
  const people = new People();
  // Of several people none is named by the heading: the record is about something else.
  const first = { name: isOne ? title : undefined, phone };
  for (const { address, name } of [...chosen, ...main, ...aside]) {
    const beside = people.list.length === 0 ? first : {};
    people.put({ as: 'mentioned', ...beside, address, ...(name && { name }) });
  }
  // A record that says that it has no address is there for its name.
  if (chosen.length === 0 && (phone ?? mail)) people.put({ as: 'mentioned', phone, name: title });
  const own = fields.map(({ address = '' }): SeenPerson => ({ as: 'mentioned', address }));
  return {
    kind: people.list.length > 0 ? 'record' : 'none',
    sure: Boolean(told ?? heading) && main[0] === fields[0] && isSure('record', own, []),
    people: people.list,
    ...(firm && { organisation: firm }),
  };
}

const isField = ({ label }: Place) => ['mail', 'name', 'person'].includes(label?.role ?? '');

/** The name of the record. */
function headingIn(parts: readonly (Part | Element)[], which: string): string | undefined {
  for (const part of parts) {
    for (const element of [...part.querySelectorAll(which)].slice(0, 20)) {
      if (!isShown(element) || element.closest('nav, header, aside')) continue;
      const field = element.querySelector('input');
      const text = line(field ? field.value : shortText(element, 200));
      if (text && text.length < 80 && !text.includes('@') && !roleOf(text)) return text;
    }
  }
  return undefined;
}
