import type { Marked } from '../../lib/phrasing/marked.ts';

interface Keyed {
  key: string;
  marked: Marked;
}

function keyed(all: readonly Marked[]): Keyed[] {
  const seen = new Map<string, number>();
  return all.map((marked) => {
    const same = `${marked.rule} ${marked.text.slice(marked.start, marked.end)}`;
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return { key: `${same} ${nth}`, marked };
  });
}

/** What is marked in the draft, and what is only remarked; each with a name that typing does not change. */
export function wordingParts(wording: readonly Marked[]): { marks: Keyed[]; hints: Keyed[] } {
  return {
    marks: keyed(wording.filter(({ severity }) => severity !== 'hint')),
    hints: keyed(wording.filter(({ severity }) => severity === 'hint')),
  };
}
