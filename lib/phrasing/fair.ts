import { check, type Finding } from './check.ts';
import { fitsInto, fromCard, type CompetitorCard } from './competitor-card.ts';
import type { Language } from './rule.ts';

const LANGUAGES = ['en', 'cn', 'tw'] as const satisfies Language[];

/** What words on a card are. */
export type Kind = keyof CompetitorCard | 'testimonials';

/** The first words on a card that are better not said, and why. */
export interface Unfair {
  words: string;
  why: Finding['why'];
}

/** Everything in which the words come to stand. */
function textsWith(kind: Kind, words: string, competitor: string): string[] {
  if (kind === 'testimonials') return [words];
  const card: CompetitorCard = { strengths: [], reasons: [], [kind]: [words] };
  const languages = LANGUAGES.filter((language) => fitsInto(words, language));
  return [words, ...languages.flatMap((language) => fromCard(card, competitor, language))];
}

/**
 * What in words for a card belittles a competitor, or would be marked in the sentence that is made of
 * them: the card offers nothing that the check itself points out. What a customer praises in their
 * own words may be as warm as it is; it may not belittle either.
 */
export function unfairIn(kind: Kind, words: string, names: readonly string[]): Unfair | undefined {
  const [competitor = ''] = names;
  for (const text of textsWith(kind, words, competitor)) {
    const found = check(text, { competitors: names }).find(
      ({ category }) => kind !== 'testimonials' || category === 'competitor-bashing',
    );
    if (found) return { words: text.slice(found.start, found.end), why: found.why };
  }
  return undefined;
}
