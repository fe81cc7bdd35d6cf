import { familyOf, fold, runsOf, type Family } from './fold.ts';
import type { Haystack } from './haystack.ts';
import { MARK } from './line.ts';
import { rankOf, standsAsWord } from './rank.ts';

/** All that is searched: what was stored, and what was written since. */
export interface Searched {
  base: Haystack[];
  fresh: Haystack;
  /** People whose stored line no longer holds. */
  gone: ReadonlySet<string>;
}

export interface Hit {
  id: string;
  rank: number;
}

interface Place {
  haystack: Haystack;
  row: number;
}

/** No more are collected: who has so many hits types on. */
const MOST = 200;

/** The words of a query, parted where the script changes: `王xm` is 王 and xm. */
export function termsOf(query: string): string[] {
  const words = fold(query).split(' ').filter(Boolean);
  return [...new Set(words.flatMap(runsOf))];
}

/** The most telling term: a Chinese one before a Latin one, a long one before a short one. */
function leadOf(terms: string[]): string {
  const [lead = ''] = terms.toSorted(
    (a, b) =>
      Number(familyOf(b) === 'wide') - Number(familyOf(a) === 'wide') || b.length - a.length,
  );
  return lead;
}

/** Whether a place that holds the leading term is one that is meant. */
type Fits = (place: Place) => boolean;

/** The people whose line holds every term, anywhere; the best first. */
export function search(searched: Searched, terms: string[], most = MOST): Hit[] {
  const lead = leadOf(terms);
  if (!lead) return [];
  const fits = holdsAll(terms.filter((term) => term !== lead));
  const found = new Map<string, Place>();
  collect(searched, lead, fits, found, most);
  if (found.size < most) return ranked(found, terms);
  // More than are wanted: those whom the term begins may stand further back.
  const best = new Map<string, Place>();
  collectBeginning(searched, lead, fits, best, most);
  return ranked(new Map([...best, ...found]), terms).slice(0, most);
}

/**
 * The people in whose line a number stands, as it was typed first.
 * @param forms The longest first; each ends in the next, so that the last one finds them all.
 */
export function searchNumber(searched: Searched, forms: string[], most = MOST): Hit[] {
  const shortest = forms.at(-1);
  if (shortest === undefined) return [];
  const found = new Map<string, Place>();
  collect(searched, shortest, () => true, found, most);
  return [...found]
    .map(([id, place]) => {
      const line = lineAt(place, 'latin');
      return { id, rank: forms.findIndex((form) => line.includes(form)) };
    })
    .sort((a, b) => a.rank - b.rank);
}

/**
 * The people of whose texts every term stands somewhere, or is their name; where all begin a word
 * first.
 */
export function searchTexts(searched: Searched, terms: string[], most = MOST): string[] {
  const lead = leadOf(terms);
  if (!lead) return [];
  const all = holdsAll(terms.filter((term) => term !== lead));
  const found = new Map<string, Place>();
  collect(searched, lead, (place) => all(place) && tells(place, terms), found, most);
  const asWords = new Set(
    [...found].flatMap(([id, place]) =>
      terms.every((term) => standsAsWord(lineAt(place, familyOf(term)), term)) ? id : [],
    ),
  );
  return [...found.keys()].sort((a, b) => Number(asWords.has(b)) - Number(asWords.has(a)));
}

const lineAt = ({ haystack, row }: Place, key: Family | 'ids') => haystack.line(key, row);

const holdsAll =
  (terms: string[]): Fits =>
  (place) =>
    terms.every((term) => lineAt(place, familyOf(term)).includes(term));

/** Whether a term stands in a text: the name, which texts come after, alone tells nothing of them. */
function tells(place: Place, terms: string[]): boolean {
  return terms.some((term) => {
    const line = lineAt(place, familyOf(term));
    const texts = line.indexOf(MARK.other);
    return texts >= 0 && line.indexOf(term, texts) >= 0;
  });
}

/** The ids of all people whose line holds every term, unranked: to filter a list by. */
export function matching(searched: Searched, terms: string[]): ReadonlySet<string> {
  const lead = leadOf(terms);
  const found = new Map<string, Place>();
  const others = terms.filter((term) => term !== lead);
  if (lead) collect(searched, lead, holdsAll(others), found, Infinity);
  return new Set(found.keys());
}

function ranked(found: Map<string, Place>, terms: string[]): Hit[] {
  return [...found]
    .map(([id, place]) => {
      const line = { id, latin: lineAt(place, 'latin'), wide: lineAt(place, 'wide') };
      return { id, ...rankOf(line, terms), line };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.sum - b.sum ||
        Number(a.line.latin > b.line.latin) - Number(a.line.latin < b.line.latin),
    )
    .map(({ id, rank }) => ({ id, rank }));
}

/** Adds the people in whose line the leading term stands and who fit, until there are enough. */
function collect(
  searched: Searched,
  lead: string,
  fits: Fits,
  into: Map<string, Place>,
  most: number,
): void {
  const family = familyOf(lead);
  for (const haystack of [searched.fresh, ...searched.base]) {
    const text = haystack.rows[family];
    let at = text.indexOf(lead);
    while (at >= 0) {
      if (into.size >= most) return;
      const row = haystack.rowAt(family, at);
      take(searched, { haystack, row }, fits, into);
      at = text.indexOf(lead, haystack.endOf(family, row));
    }
  }
}

/** The same for those whose name begins with the leading term. */
function collectBeginning(
  searched: Searched,
  lead: string,
  fits: Fits,
  into: Map<string, Place>,
  most: number,
): void {
  for (const haystack of [searched.fresh, ...searched.base]) {
    for (const row of haystack.rowsThatBegin(familyOf(lead), lead)) {
      if (into.size >= most) return;
      take(searched, { haystack, row }, fits, into);
    }
  }
}

/** Adds one person, if they fit and their line still holds. */
function take({ fresh, gone }: Searched, place: Place, fits: Fits, into: Map<string, Place>): void {
  if (!fits(place)) return;
  const id = lineAt(place, 'ids');
  if (place.haystack === fresh || !gone.has(id)) into.set(id, place);
}
