import { familyOf, fold, runsOf } from './fold.ts';
import type { Haystack } from './haystack.ts';
import { MARK } from './line.ts';
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
  // More than are wanted: those whom the term begins may stand further back.
  if (found.size >= most) {
    const best = new Map<string, Place>();
    const marks = familyOf(lead) === 'wide' ? [MARK.name] : [MARK.name, MARK.spoken, MARK.initials];
    for (const mark of marks) collect(searched, mark + lead, terms, best, most);
    return ranked(new Map([...best, ...found]), terms).slice(0, most);
  }
  return ranked(found, terms);
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

/** Adds the people in whose line the needle and all terms stand, until there are enough. */
function collect(
  { base, fresh, gone }: Searched,
  needle: string,
  terms: string[],
  into: Map<string, Place>,
  most: number,
): void {
  for (const haystack of [fresh, ...base]) {
    if (into.size >= most) return;
    collectFrom(haystack, needle, terms, haystack === fresh ? undefined : gone, into, most);
  }
}

function collectFrom(
  haystack: Haystack,
  needle: string,
  terms: string[],
  gone: ReadonlySet<string> | undefined,
  into: Map<string, Place>,
  most: number,
): void {
  const family = familyOf(needle.slice(-1));
  const text = haystack.rows[family];
  let at = text.indexOf(needle);
  while (at >= 0 && into.size < most) {
    const row = haystack.rowAt(family, at);
    if (terms.every((term) => haystack.line(familyOf(term), row).includes(term))) {
      const id = haystack.line('ids', row);
      if (!gone?.has(id)) into.set(id, { haystack, row });
    }
    at = text.indexOf(needle, haystack.endOf(family, row));
  }
}
