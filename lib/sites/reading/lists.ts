import type { Place } from './gather.ts';
import { line } from './people.ts';

/** How far above a place rows of a list are looked for. */
const LEVELS = 10;

const LIST =
  '[role=listbox], [role=option], [role=grid], [role=treegrid], [role=tree], [role=feed]';
/** Rows of tables in which nothing says what is in them. */
const ROW = 'tr, li, [role=row], [role=listitem]';
/** A child that holds a text of its own is a message, and no row. */
const TEXT = 'iframe, blockquote, pre, [role=document], [class*="body" i]';
/** An address alone, or with a word behind it for its kind. */
const DETAIL = /^@[ (]*[\p{L}-]{0,12}[)]?$/u;
/** So much running text is no preview. */
const LONG = 300;

/** Tells of each place whether it stands in one of several rows that are alike: a list of people or mails. */
export function inLists(places: readonly Place[]): (place: Place) => boolean {
  // Rows by what is said of those in them: sender and recipient of one mail are no list.
  const rows = new Map<string, Map<Element, Map<Element, Set<string>>>>();
  for (const place of places) {
    if (isHeader(place)) continue;
    const mine = rows.get(roleOf(place)) ?? new Map<Element, Map<Element, Set<string>>>();
    rows.set(roleOf(place), mine);
    for (const at of above(place.element)) {
      const parent = at.parentElement;
      if (!parent) continue;
      const among = mine.get(parent) ?? new Map<Element, Set<string>>();
      mine.set(parent, among.set(at, (among.get(at) ?? new Set()).add(place.address ?? '')));
    }
  }
  const messages = new Map<Element, boolean>();
  const holdsText = (at: Element) => {
    const known = messages.get(at) ?? (at.querySelector(TEXT) !== null || isLong(at));
    messages.set(at, known);
    return known;
  };
  const isRepeated = (place: Place) => (at: Element) => {
    const among = at.parentElement && rows.get(roleOf(place))?.get(at.parentElement);
    if (!among || at.localName === 'body' || holdsText(at)) return false;
    const here = among.get(at);
    const isAlike = ([row, others]: [Element, Set<string>]) =>
      kindOf(row) === kindOf(at) && here && !others.isSubsetOf(here);
    // Two lines with an address each are no list yet; two with an hour each are a day.
    const enough = !place.label && at.querySelector('time') ? 1 : 2;
    return among.entries().filter(isAlike).take(enough).toArray().length === enough;
  };
  // Where one row of many holds an address, it is a detail of whoever is shown: its others are a number, a town.
  const isDetail = (row: Element, place: Place) =>
    row.localName === 'li' &&
    row.parentElement !== null &&
    rows.get(roleOf(place))?.get(row.parentElement)?.size === 1 &&
    DETAIL.test(line(row.textContent).replace(place.address ?? '', '@'));
  const isEntry = entriesAmong(places, holdsText);
  return (place) => {
    const { element, label } = place;
    if (isHeader(place)) return isEntry(place);
    if (element.closest(LIST)) return true;
    // Rows of a list are read; what is written into stands in a form.
    const isWritten = element.localName === 'input' || element.localName === 'textarea';
    const row = label?.text || isWritten ? null : element.closest(ROW);
    if (row && !holdsText(row) && !isDetail(row, place)) return true;
    // What a label says of one value is no row, nor is what holds both.
    return above(label?.text ? label.row.parentElement : element).some(isRepeated(place));
  };
}

/** Tells drafts of a list, or rules of a filter: each row says the same of somebody else. */
function entriesAmong(places: readonly Place[], holdsText: (at: Element) => boolean) {
  const entryOf = ({ element, label }: Place) => {
    const row = element.closest('li, [role=row]');
    return row && label && row.contains(label.row) && !holdsText(row) ? row : undefined;
  };
  const entries = places.filter(isHeader).map((place) => ({ row: entryOf(place), place }));
  return (place: Place): boolean => {
    const row = entryOf(place);
    const isAlike = (other: (typeof entries)[number]) =>
      other.row !== row &&
      other.row?.parentElement === row?.parentElement &&
      wordOf(other.place) === wordOf(place);
    // A mail says both whom it is from and whom it is to.
    const isMail = entries.some(
      (other) => other.row === row && roleOf(other.place) !== roleOf(place),
    );
    return (
      row !== undefined && !isMail && (row.closest('[role=grid]') !== null || entries.some(isAlike))
    );
  };
}

const isLong = (at: Element) =>
  at.querySelector('p') !== null && (at.textContent?.length ?? 0) > LONG;

/** Whether a label says so in words: then it is no row, however many there are. */
const isHeader = ({ label }: Place) =>
  label !== undefined && label.text !== '' && label.role !== 'mail';

/** The label itself, where it stands in one text with its value. */
const wordOf = ({ label }: Place) => label?.text.split(/[:：]/, 1)[0];

const roleOf = ({ label }: Place) => label?.role ?? '';

/** Rows of one list begin with the same class; further ones say what is new or chosen. */
const kindOf = (row: Element) => `${row.localName} ${row.classList[0] ?? ''}`;

function above(element: Element | null): Element[] {
  const path: Element[] = [];
  for (let at = element; at && path.length < LEVELS; at = at.parentElement) path.push(at);
  return path;
}
