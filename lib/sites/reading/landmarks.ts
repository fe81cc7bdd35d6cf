import { type Landmarks, type Page, type SeenAs, type Site, type View } from '../site.ts';
import { focusedIn, isShown, linkOf, parentOf, type Part } from './documents.ts';
import { readAround } from './around.ts';
import { isField } from './label-search.ts';
import { ownAddresses } from './own.ts';
import { line, LONGEST_SEARCH, People } from './people.ts';
import { betweenPeople, fromText, shownBy, textOf } from './seen-in.ts';
import { isSure } from './sure.ts';

/** Most elements of one selector that are looked at. */
const MOST = 200;

/** One region that a view shows. */
interface Open {
  view: View;
  region: Element;
}

/**
 * Reads a page by the landmarks of its product; `undefined` where none of its views is open.
 * @param editor of which draft; without it, what is open or holds the focus
 */
export function readLandmarks(
  page: Document,
  parts: readonly Part[],
  site: Partial<Site>,
  own: readonly string[],
  editor?: Element,
): Page | undefined {
  const open = openIn(page, parts, site, editor);
  if (!open) return undefined;
  const { view, region } = open;
  const ownHere = ownAddresses(parts, site.own);
  const mine = [...ownHere, ...own];
  const people = peopleIn(region, view);
  // What is written, quoted and signed in a draft says nothing of whom it is for.
  const aside = [site.without, view.editor].filter(Boolean).join(', ') || undefined;
  const found = people.length > 0 ? { people } : readAround([region], mine, aside);
  // A thread has one subject, above all its mails.
  const subject = lineAt(region, view.subject) || lineAt(region.ownerDocument, view.subject);
  const organisation = lineAt(region, view.organisation);
  // A draft may be for nobody yet.
  const kind = found.people.length > 0 || view.kind === 'draft' ? view.kind : 'unclear';
  const read: Page = {
    site: site.id ?? 'generic',
    kind,
    sure: isSure(kind, found.people, mine),
    people: found.people,
    own: ownHere,
    ...(subject && { subject }),
    ...(organisation && { organisation }),
    url: linkOf(page),
  };
  return site.refine?.(region.ownerDocument, read) ?? read;
}

/** The region that is meant: the one with the focus, else of the first view that has one the last. */
function openIn(
  page: Document,
  parts: readonly Part[],
  { views = [], without }: Landmarks | Partial<Site>,
  editor?: Element,
): Open | undefined {
  const open = views
    .filter(({ kind }) => !editor || kind === 'draft')
    .flatMap((view) => regionsOf(parts, view, without).map((region) => ({ view, region })));
  const focused = focusedIn(page);
  // Where nothing has the focus, the body has it.
  const held = editor ?? (focused?.localName === 'body' ? undefined : focused);
  for (let at: Element | null | undefined = held; at; at = parentOf(at)) {
    const around = open.find(({ region }) => region === at);
    if (around) return around;
  }
  const first = open[0]?.view;
  // Of a thread the last message counts; of records in tabs one alone is seen.
  return editor ? undefined : open.findLast(({ view }) => view === first);
}

function regionsOf(parts: readonly Part[], { region }: View, without?: string): Element[] {
  return parts
    .flatMap((part) => all(part, region))
    .filter((element) => isShown(element) && !(without && element.closest(without)));
}

/** What a selector finds; one that a user taught, or that a browser does not know, may be none at all. */
function all(part: ParentNode, selector: string): Element[] {
  try {
    return [...part.querySelectorAll(selector)].slice(0, MOST);
  } catch {
    return [];
  }
}

function peopleIn(region: Element, { people: selectors, name, phone }: View) {
  const people = new People();
  const beside = { name: lineAt(region, name), phone: lineAt(region, phone) };
  // The keys are those of the shape itself.
  for (const [as, selector] of Object.entries(selectors) as [SeenAs, string][]) {
    for (const element of seenOf(all(region, selector))) {
      if (isField(element) && as !== 'mentioned')
        betweenPeople(element.value.slice(0, LONGEST_SEARCH)).forEach((one) => people.add(as, one));
      else {
        const shown = isField(element) ? fromText(element.value) : shownBy(element);
        people.put({ as, ...beside, ...(shown ?? nameAlone(element)) });
      }
    }
  }
  if (people.list.length === 0) people.put({ as: 'mentioned', ...beside });
  return people.list;
}

/** Those that can be seen; where none can, details are folded away, and all count. */
function seenOf(elements: Element[]): Element[] {
  const seen = elements.filter(isShown);
  return seen.length > 0 ? seen : elements;
}

/** Somebody of whom the page shows a name alone. */
function nameAlone(element: Element): { name?: string } {
  const name = isField(element) ? '' : textOf(element);
  return name ? { name } : {};
}

/** One line of what a selector finds: a field's value, or text without the buttons inside it. */
function lineAt(region: ParentNode, selector = ''): string {
  const [element] = seenOf(all(region, selector));
  if (!element) return '';
  if (isField(element)) return line(element.value);
  return textOf(element, 'a, button, script, style, .voice');
}
