import type { Vocabulary } from './pattern.ts';
import type { Guard, Locale, Rule } from './rule.ts';
import type { Test } from './guards/place.ts';

/** All by which expressions of one language are found; each is a script that is loaded when needed. */
export interface Pack {
  locale: Locale;
  rules: readonly Rule[];
  vocabulary: Vocabulary;
  guards: Partial<Record<Guard, Test>>;
}

/** Letters that only a text which holds the language has. */
const LETTERS: Record<Locale, RegExp> = { en: /[a-z]{2}/i, zh: /[\u4E00-\u9FFF]/ };
const LOCALES = ['en', 'zh'] as const satisfies Locale[];

/** The languages whose packs a text needs. */
export function localesIn(text: string): Locale[] {
  return LOCALES.filter((locale) => LETTERS[locale].test(text));
}

/**
 * A pack of further rules in the languages of others, which may bring vocabulary of their own. It stands
 * beside theirs, so that nothing is compiled again when the user changes one word.
 */
export function alongside(
  packs: readonly Pack[],
  rules: readonly Rule[],
  vocabulary: Vocabulary = {},
): Pack[] {
  return packs.flatMap((pack) => {
    const own = rules.filter(({ locale }) => locale === pack.locale);
    if (own.length === 0) return [];
    return [{ ...pack, rules: own, vocabulary: { ...pack.vocabulary, ...vocabulary } }];
  });
}
