import { numberForms } from './number.ts';
import { search, termsOf, type Hit, type Searched } from './query.ts';
import { nearest } from './typo.ts';

export interface Found {
  hits: Hit[];
  /** What was looked for: the words of the query, or those they were taken for. */
  terms: string[];
}

/**
 * The people that a query means, the best first. Where nobody is found, one word of it is taken for
 * a mistyped one.
 */
export function find(searched: Searched, query: string, vocabulary: () => Set<string>): Found {
  const readings = readingsOf(query);
  const hits = hitsOf(readings.flatMap((terms) => search(searched, terms)));
  const terms = [...new Set(readings.flat())];
  if (hits.length > 0 || terms.every((term) => term.length < 4)) return { hits, terms };
  for (const [at, term] of terms.entries()) {
    const words = nearest(term, vocabulary());
    const corrected = words.flatMap((word) => search(searched, terms.with(at, word)));
    if (corrected.length > 0) return { hits: hitsOf(corrected), terms: [...terms, ...words] };
  }
  return { hits, terms };
}

/** Each person once, where they were found first. */
function hitsOf(hits: Hit[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  return [...first.values()];
}

/** The terms that a query may mean: a phone number is written in many ways. */
function readingsOf(query: string): string[][] {
  const typed = termsOf(query);
  const whole = numberForms(query).map((form) => [form]);
  const parts = typed.map((term) => numberForms(term)[0] ?? term);
  const readings = [...whole, typed, parts].map((terms) => [...new Set(terms)]);
  return [...new Map(readings.map((terms) => [terms.join(' '), terms])).values()];
}
