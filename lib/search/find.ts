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
  const number = findNumber(searched, numberForms(query));
  if (number.hits.length > 0) return number;
  const typed = termsOf(query);
  const found = findWords(searched, typed);
  if (found.hits.length > 0 || typed.every((term) => term.length < 4)) return found;
  for (const [at, term] of typed.entries()) {
    const words = nearest(term, vocabulary());
    const corrected = words.flatMap((word) => search(searched, typed.with(at, word)));
    if (corrected.length > 0) return { hits: onceEach(corrected), terms: [...typed, ...words] };
  }
  return found;
}

/** By the shortest form, which stands in all the others; who has the number as it was typed is first. */
function findNumber(searched: Searched, forms: string[]): Found {
  const [longest, shortest] = [forms.at(0), forms.at(-1)];
  if (longest === undefined || shortest === undefined) return { hits: [], terms: [] };
  const hits = search(searched, [shortest]);
  const exact = hits.length > 1 && longest !== shortest ? search(searched, [longest]) : [];
  return { hits: onceEach([...exact, ...hits]), terms: forms };
}

/** By the words as they are typed; else with the dashes taken out of a number among them. */
function findWords(searched: Searched, typed: string[]): Found {
  const hits = search(searched, typed);
  const plain = typed.map((term) => numberForms(term)[0] ?? term);
  const same = plain.every((term, at) => term === typed[at]);
  if (hits.length > 0 || same) return { hits, terms: typed };
  return { hits: search(searched, plain), terms: [...typed, ...plain] };
}

/** Each person once, where they were found first. */
function onceEach(hits: Hit[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  return [...first.values()];
}
