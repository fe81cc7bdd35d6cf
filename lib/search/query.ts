import { familyOf, fold, runsOf } from './fold.ts';
import type { Haystack } from './haystack.ts';
import { rankOf } from './rank.ts';

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

/** The people whose line holds every term, anywhere; the best first. */
export function search(searched: Searched, terms: string[], most = MOST): Hit[] {
  const lead = leadOf(terms);
  if (!lead) return [];
  const found = new Map<string, Place>();
  collect(searched, lead, terms, found, most);
  if (found.size < most) return ranked(found, terms);
  // More than are wanted: those whom the term begins may stand further back.
  const best = new Map<string, Place>();
  collectBeginning(searched, lead, terms, best, most);
  return ranked(new Map([...best, ...found]), terms).slice(0, most);
}

/** The ids of all people whose line holds every term, unranked: to filter a list by. */
export function matching(searched: Searched, terms: string[]): ReadonlySet<string> {
  const lead = leadOf(terms);
  const found = new Map<string, Place>();
  if (lead) collect(searched, lead, terms, found, Infinity);
  return new Set(found.keys());
}

function ranked(found: Map<string, Place>, terms: string[]): Hit[] {
  return [...found]
    .map(([id, { haystack, row }]) => {
      const line = { id, latin: haystack.line('latin', row), wide: haystack.line('wide', row) };
      return { id, rank: rankOf(line, terms), line };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.line.latin > b.line.latin) - Number(a.line.latin < b.line.latin),
    )
    .map(({ id, rank }) => ({ id, rank }));
}

/** Adds the people in whose line all terms stand, until there are enough. */
function collect(
  searched: Searched,
  lead: string,
  terms: string[],
  into: Map<string, Place>,
  most: number,
): void {
  const family = familyOf(lead);
  const others = terms.filter((term) => term !== lead);
  for (const haystack of [searched.fresh, ...searched.base]) {
    const text = haystack.rows[family];
    let at = text.indexOf(lead);
    while (at >= 0) {
      if (into.size >= most) return;
      const row = haystack.rowAt(family, at);
      take(searched, { haystack, row }, others, into);
      at = text.indexOf(lead, haystack.endOf(family, row));
    }
  }
}

/** The same for those whose name begins with the leading term. */
function collectBeginning(
  searched: Searched,
  lead: string,
  terms: string[],
  into: Map<string, Place>,
  most: number,
): void {
  const others = terms.filter((term) => term !== lead);
  for (const haystack of [searched.fresh, ...searched.base]) {
    for (const row of haystack.rowsThatBegin(familyOf(lead), lead)) {
      if (into.size >= most) return;
      take(searched, { haystack, row }, others, into);
    }
  }
}

/** Adds one person, if the other terms stand in the line too and it still holds. */
function take(
  { fresh, gone }: Searched,
  place: Place,
  others: string[],
  into: Map<string, Place>,
): void {
  const { haystack, row } = place;
  if (!others.every((term) => haystack.line(familyOf(term), row).includes(term))) return;
  const id = haystack.line('ids', row);
  if (haystack === fresh || !gone.has(id)) into.set(id, place);
}
