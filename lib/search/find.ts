import { numberForms } from './number.ts';
import { search, searchNumber, termsOf, type Hit, type Searched } from './query.ts';
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
  const forms = numberForms(query);
  const owners = searchNumber(searched, forms);
  if (owners.length > 0) return { hits: owners, terms: forms };
  const typed = termsOf(query);
  const found = findWords(searched, typed);
  if (found.hits.length > 0 || typed.every((term) => term.length < 4)) return found;
  for (const [at, term] of typed.entries()) {
    const words = nearest(term, vocabulary());
    const corrected = words.flatMap((word) => search(searched, typed.with(at, word)));
    const ids = new Map(corrected.map((hit) => [hit.id, hit]));
    if (ids.size > 0) return { hits: [...ids.values()], terms: [...typed, ...words] };
  }
  return found;
}

/** By the words as they are typed; else with the dashes taken out of a number among them. */
function findWords(searched: Searched, typed: string[]): Found {
  const hits = search(searched, typed);
  const plain = typed.map((term) => numberForms(term)[0] ?? term);
  const same = plain.every((term, at) => term === typed[at]);
  if (hits.length > 0 || same) return { hits, terms: typed };
  return { hits: search(searched, plain), terms: [...typed, ...plain] };
}
