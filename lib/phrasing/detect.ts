import { LOUDNESS, matchersFor, usableNames, type Matcher } from './compile.ts';
import { fold, scriptOf } from './fold.ts';
import { excused } from './guards.ts';
import type { Category, Language, Locale, Rule, Severity } from './rule.ts';
import { FAR, sentenceAround, type Span } from './sentence.ts';

/** An expression that was found, and all that its answer is made from. */
export interface Detected extends Span {
  rule: string;
  category: Category;
  severity: Severity;
  /** The language of the sentence, which is that of the suggestions. */
  language: Language;
  /** The sentence it stands in. */
  sentence: Span;
  /** The rival that is named in it, as the draft writes the name. */
  rival?: string;
}

export interface Options {
  /** Names of rivals, as the user writes them. */
  competitors?: readonly string[];
  /** The Chinese script to answer in where the text does not tell it. */
  script?: 'cn' | 'tw';
}

const LOCALES = ['en', 'zh'] as const satisfies Locale[];
const LETTERS: Record<Locale, RegExp> = { en: /[a-z]/i, zh: /[\u4E00-\u9FFF]/ };

interface Draft {
  text: string;
  folded: string;
  names: readonly string[];
  script: 'cn' | 'tw';
}

function named(draft: Draft, place: Span): string | undefined {
  const slice = draft.folded.slice(place.start, place.end).toLowerCase();
  for (const name of draft.names) {
    const at = slice.indexOf(name.toLowerCase());
    if (at >= 0) return draft.text.slice(place.start + at, place.start + at + name.length);
  }
  return undefined;
}

function languageAt(locale: Locale, draft: Draft, sentence: Span): Language {
  if (locale === 'en') return 'en';
  return scriptOf(draft.text.slice(sentence.start, sentence.end)) ?? draft.script;
}

/** True where a harmless longer expression covers the match. */
function stopped(stop: RegExp | undefined, folded: string, match: Span): boolean {
  if (!stop) return false;
  const from = Math.max(0, match.start - FAR);
  const near = folded.slice(from, match.end + FAR);
  return [...near.matchAll(stop)].some(
    ({ index, 0: words }) => from + index < match.end && from + index + words.length > match.start,
  );
}

function foundAt(
  matcher: Matcher,
  locale: Locale,
  draft: Draft,
  found: RegExpExecArray,
): Detected | undefined {
  const rule = matcher.rules[found.findIndex((group, n) => n > 0 && group !== undefined) - 1];
  if (!rule) return undefined;
  const match = { start: found.index, end: found.index + found[0].length };
  if (stopped(matcher.stopOf(rule), draft.folded, match)) return undefined;
  const sentence = sentenceAround(draft.folded, match);
  if (excused(rule.guards, locale, { text: draft.folded, match, sentence })) return undefined;
  const { id, category, severity } = rule;
  const rival = named(draft, match);
  return {
    rule: id,
    category,
    severity,
    language: languageAt(locale, draft, sentence),
    ...match,
    sentence: { start: sentence.start, end: sentence.end },
    ...(rival && { rival }),
  };
}

/** What was found harmless hides nothing: the search goes on within it. */
function foundBy(matcher: Matcher, locale: Locale, draft: Draft): Detected[] {
  const all: Detected[] = [];
  const { expression } = matcher;
  expression.lastIndex = 0;
  for (let found = expression.exec(draft.folded); found; found = expression.exec(draft.folded)) {
    const one = foundAt(matcher, locale, draft, found);
    expression.lastIndex = one ? one.end : found.index + 1;
    if (one) all.push(one);
  }
  return all;
}

const inOrder = (found: Detected[]) => found.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** Of those that overlap, the first one. */
function apart(found: Detected[]): Detected[] {
  let end = 0;
  return inOrder(found).filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The quieter ones that overlap none of the louder ones. Both are in order and apart. */
function beside(louder: readonly Detected[], quieter: readonly Detected[]): Detected[] {
  let n = 0;
  return quieter.filter((one) => {
    while ((louder[n]?.end ?? Infinity) <= one.start) n += 1;
    return (louder[n]?.start ?? Infinity) >= one.end;
  });
}

/** Every expression in the text that its writer may want to say differently, in reading order. */
export function detect(
  text: string,
  { competitors = [], script = 'cn' }: Options = {},
): Detected[] {
  const draft = {
    text,
    folded: fold(text),
    names: usableNames(competitors),
    script: scriptOf(text) ?? script,
  };
  const locales = LOCALES.filter((locale) => LETTERS[locale].test(draft.folded));
  const [marked = [], hints = []] = LOUDNESS.map((loudness) =>
    apart(
      locales.flatMap((locale) =>
        matchersFor(locale, loudness, draft.names).flatMap((matcher) =>
          foundBy(matcher, locale, draft),
        ),
      ),
    ),
  );
  return inOrder([...marked, ...beside(marked, hints)]);
}
