import { compilePattern, type Vocabulary } from './pattern.ts';
import type { Locale, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { VOCABULARY } from './rules/vocabulary.ts';
import { fold } from './fold.ts';

/** Hints are searched apart: a vague expression must not hide a clear one that it covers. */
export const LOUDNESS = ['marked', 'hint'] as const;
type Loudness = (typeof LOUDNESS)[number];

/** One expression for rules of a language that are as loud: its capture group n belongs to `rules[n - 1]`. */
export interface Matcher {
  expression: RegExp;
  rules: readonly Rule[];
  /** The rule's harmless longer expressions, if it has any. */
  stopOf(rule: Rule): RegExp | undefined;
}

/** More names than this, or longer ones, are left out: a list of rivals is short. */
const MOST_NAMES = 200;
const LONGEST_NAME = 60;

/** Names as they are matched: trimmed, folded; one character alone would mark half the draft. */
export function usableNames(competitors: readonly string[]): string[] {
  return competitors
    .map((name) => fold(name.trim()))
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);
}

/** An English word must stand alone; Chinese has no word borders, only digits must not be cut. */
const EDGES: Record<Locale, [string, string]> = {
  en: [String.raw`(?<!\w)`, String.raw`(?!'?\w)`],
  zh: ['(?<![0-9.])', ''],
};

function vocabularyFor(locale: Locale, names: readonly string[]): Vocabulary {
  return { ...VOCABULARY[locale], competitor: { literal: names } };
}

/**
 * The rules that share an expression. One for all is best where it stays small: above 20,000
 * characters V8 only interprets it. With the shared lists of words in place Chinese goes far beyond
 * that, and is four times as quick with one for each rule.
 */
const TOGETHER: Record<Locale, (rules: readonly Rule[]) => readonly (readonly Rule[])[]> = {
  en: (rules) => [rules],
  zh: (rules) => rules.map((rule) => [rule]),
};

function build(locale: Locale, rules: readonly Rule[], names: readonly string[]): Matcher {
  const vocabulary = vocabularyFor(locale, names);
  const patterns = rules
    .flatMap((rule) =>
      rule.patterns.map((text) => ({ rule, ...compilePattern(text, locale, vocabulary) })),
    )
    .toSorted((a, b) => b.longest - a.longest);
  const [before, after] = EDGES[locale];
  // Without a rule of this kind nothing is to match; an empty expression would match everywhere.
  const all = patterns.map((pattern) => `(${pattern.source})`).join('|') || '(?!)';
  const stops = new Map<Rule, RegExp>();
  return {
    expression: new RegExp(`${before}(?:${all})${after}`, 'gi'),
    rules: patterns.map((pattern) => pattern.rule),
    stopOf(rule) {
      if (!rule.stop) return undefined;
      const known = stops.get(rule);
      if (known) return known;
      const source = rule.stop.map((text) => compilePattern(text, locale, vocabulary).source);
      const made = new RegExp(source.join('|'), 'gi');
      stops.set(rule, made);
      return made;
    },
  };
}

const built = new Map<string, { key: string; matchers: readonly Matcher[] }>();

/** The matchers are compiled when they are first needed, and again when the names change. */
export function matchersFor(
  locale: Locale,
  loudness: Loudness,
  names: readonly string[],
): readonly Matcher[] {
  const which = `${locale} ${loudness}`;
  const key = names.join('\n');
  const known = built.get(which);
  if (known?.key === key) return known.matchers;
  const rules = RULES.filter(
    (rule) => rule.locale === locale && (rule.severity === 'hint') === (loudness === 'hint'),
  );
  const matchers = TOGETHER[locale](rules).map((some) => build(locale, some, names));
  built.set(which, { key, matchers });
  return matchers;
}
