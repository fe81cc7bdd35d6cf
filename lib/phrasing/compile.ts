import { fold } from './fold.ts';
import type { Pack } from './pack.ts';
import { compilePattern, type Vocabulary } from './pattern.ts';
import type { Locale, Rule } from './rule.ts';
import { ANYTHING, firstWords } from './starts.ts';

/** One pattern of a rule. Its expression is sticky: it matches where it is told to look. */
interface Pattern {
  rule: Rule;
  expression: RegExp;
  /** One of these words at least is in every text that it matches. */
  needs: readonly string[];
}

/** Each word of the text asks once for its patterns. */
function lookUp(all: ReadonlyMap<string, readonly Pattern[]>, words: ReadonlySet<string>) {
  const asked = new Map<string, readonly Pattern[]>();
  return (first: string) => {
    const known = asked.get(first);
    if (known) return known;
    const found = (all.get(first) ?? all.get(ANYTHING) ?? []).filter(
      ({ needs }) => needs.length === 0 || needs.some((word) => words.has(word)),
    );
    asked.set(first, found);
    return found;
  };
}

export interface Matcher {
  /**
   * Answers with the patterns that can begin with a word (a character of Chinese), those that say
   * most first. Patterns whose words are not all in the text are left out: most are never compiled.
   */
  within(words: ReadonlySet<string>): (first: string) => readonly Pattern[];
  /** The rule's harmless longer expressions, if it has any. */
  stopOf(rule: Rule): RegExp | undefined;
}

/** More names than this, or longer ones, are left out: a list of competitors is short. */
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

const isHint = ({ rule }: { rule: Rule }) => rule.severity === 'hint';

function build({ locale, rules, vocabulary: own }: Pack, names: readonly string[]): Matcher {
  const vocabulary: Vocabulary = { ...own, competitor: { literal: names } };
  const [before, after] = EDGES[locale];
  const patterns = rules
    .flatMap((rule) =>
      rule.patterns.map((text) => ({ rule, ...compilePattern(text, locale, vocabulary) })),
    )
    .toSorted((a, b) => Number(isHint(a)) - Number(isHint(b)) || b.longest - a.longest);
  const words = patterns.map(({ starts }) => firstWords(starts));
  const byWord = new Map<string, Pattern[]>([...words.flat(), ANYTHING].map((word) => [word, []]));
  for (const [n, { rule, source, needs }] of patterns.entries()) {
    const pattern = {
      rule,
      expression: new RegExp(`${before}(?:${source})${after}`, 'y'),
      needs: needs ? firstWords(needs) : [],
    };
    const under = words[n]?.includes(ANYTHING) ? byWord.keys() : (words[n] ?? []);
    for (const word of under) byWord.get(word)?.push(pattern);
  }
  const stops = new Map<Rule, RegExp>();
  return {
    within: (words) => lookUp(byWord, words),
    stopOf(rule) {
      if (!rule.stop) return undefined;
      const known = stops.get(rule);
      if (known) return known;
      const source = rule.stop.map((text) => compilePattern(text, locale, vocabulary).source);
      const made = new RegExp(source.join('|'), 'g');
      stops.set(rule, made);
      return made;
    },
  };
}

const built = new WeakMap<Pack, { key: string; matcher: Matcher }>();

/** The matcher of a language, compiled when first needed and again when the names change. */
export function matcherFor(pack: Pack, names: readonly string[]): Matcher {
  const key = names.join('\n');
  const known = built.get(pack);
  if (known?.key === key) return known.matcher;
  const matcher = build(pack, names);
  built.set(pack, { key, matcher });
  return matcher;
}
