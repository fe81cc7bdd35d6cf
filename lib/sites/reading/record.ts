import type { SeenPerson } from '../site.ts';
import { isShown, type Part } from './documents.ts';
import type { Place } from './gather.ts';
import type { Fields } from './fields.ts';
import { roleOf } from './labels.ts';
import { line, People, shortText } from './people.ts';
import { isColleague, isNameOf } from './person-name.ts';
import { isSure } from './sure.ts';
import type { Around } from './around.ts';

const HEADINGS = 'h1, h2, h3, [role=heading]';
/** Where programs write the name of a record that is no heading. */
const TITLES =
  'h4, :is([class*="title" i], [data-testid*="title" i]):not(td, label), [id*="title" i], input[name*="contact" i][name*="name" i]';

/** The person of a record: by its own field, else by what else names an address, else by a telephone number. */
export function recordAround(
  parts: readonly (Part | Element)[],
  places: Place[],
  mine: ReadonlySet<string>,
  column: string,
  { phone, name: told, person, firm, mail }: Fields,
): Omit<Around, 'own'> {
  const heading = headingIn(parts, HEADINGS);
  const others = PROGRAM.test(headingIn(parts, 'h1') ?? heading ?? '')
    ? []
    : places.filter((place) => !mine.has((place.address ?? '').toLowerCase()) && !isSample(place));
  const main = others.filter(({ element }) => !element.closest(column));
  const beyond = others.filter((place) => !main.includes(place));
  // Beside a conversation stands the one it is with.
  const aside =
    new Set(beyond.map(({ address }) => address)).size < 2 ? beyond : beyond.filter(isField);
  const fields = main.filter(isField);
  const chosen = [fields, main, aside].find((list) => list.length > 0) ?? [];
  const [one] = chosen;
  const like = one && nameLike(one);
  const title =
    told ?? like ?? (chosen === aside ? undefined : heading) ?? person ?? headingIn(parts, TITLES);
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
  const { address = '' } = one ?? {};
  // What a page is about is no name of somebody, and a name beside the address of another is not theirs.
  const isTold = told ? !like || told.includes(like) : isNameOf(heading ?? '', address);
  const own = fields.map(({ address = '' }): SeenPerson => ({ as: 'mentioned', address }));
  return {
    kind: people.list.length > 0 ? 'record' : 'none',
    sure:
      isTold && !isColleague(address, mine) && main[0] === fields[0] && isSure('record', own, []),
    people: people.list,
    ...(firm && { organisation: firm }),
  };
}

/** What programs call pages of their own, on which nobody is shown. */
const PROGRAM =
  /^(?:(?:\S+ )?settings|filters?|users?(?: and \S+)?|einstellungen|benutzer|paramètres|filtres|configuración|ajustes|usuarios|设置|設定)$/i;

/** Words before an address that shows how one is written. */
const SUCH_AS = /(?:such as|e\.g\.|z\. ?b\.|par ex\S*|例如?|写成|寫成)[\s:：]*$/i;
/** Where the makers of a program are asked. */
const HELP = /^(?:support|help(?:desk)?|hilfe|aide|ayuda|kefu|service)@/i;

const isSample = ({ label, name = '', address = '' }: Place) =>
  !label && (SUCH_AS.test(name) || HELP.test(address));

/** A short text that the address is made of: `Ann Lee`, ann.lee@northmill.example. */
function nameLike({ element, name, address = '' }: Place): string | undefined {
  if (name) return undefined;
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element.getRootNode(), 4);
  const whole = address.toLowerCase();
  for (let node = walker.nextNode(), count = 0; node && count < 4000; node = walker.nextNode()) {
    count++;
    const raw = node.nodeValue ?? '';
    if (raw.length > 80 || raw.includes('@')) continue;
    const words = line(raw)
      .toLowerCase()
      .split(/[\s.,]+/)
      .filter(Boolean);
    const isLike =
      words.length > 1 && words.every((word) => word.length > 1 && whole.includes(word));
    const at = node.parentElement;
    if (isLike && at && isShown(at) && !at.closest('nav, header, option')) return line(raw);
  }
  return undefined;
}

const isField = ({ label }: Place) => ['mail', 'name', 'person'].includes(label?.role ?? '');

/** The name of the record. */
function headingIn(parts: readonly (Part | Element)[], which: string): string | undefined {
  for (const part of parts) {
    for (const element of [...part.querySelectorAll(which)].slice(0, 20)) {
      if (!isShown(element) || element.closest('nav, header, aside')) continue;
      const field =
        element.localName === 'input'
          ? (element as HTMLInputElement)
          : element.querySelector('input');
      const text = line(field ? field.value : shortText(element, 200));
      if (text && text.length < 80 && !text.includes('@') && !roleOf(text)) return text;
    }
  }
  return undefined;
}
