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
  const terms = termsOf(query);
  const hits = search(searched, terms);
  if (hits.length > 0 || terms.every((term) => term.length < 4)) return { hits, terms };
  for (const [at, term] of terms.entries()) {
    const words = nearest(term, vocabulary());
    const corrected = words.flatMap((word) => search(searched, terms.with(at, word)));
    const ids = new Map(corrected.map((hit) => [hit.id, hit]));
    if (ids.size > 0) return { hits: [...ids.values()], terms: [...terms, ...words] };
  }
  return { hits, terms };
}
