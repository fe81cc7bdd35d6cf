import { matcherFor, usableNames, type Matcher } from './compile.ts';
import { fold, scriptOf } from './fold.ts';
import { excused } from './guards/place.ts';
import { localesIn, type Pack } from './pack.ts';
import {
  CATEGORIES,
  type Category,
  type Language,
  type Locale,
  type Rule,
  type Severity,
} from './rule.ts';
import { keyOf } from './starts.ts';
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
  /** The competitor that is named in it, as the draft writes the name. */
  competitor?: string;
  /** It is harmless with its source beside it. */
  provable?: true;
  /** It is a fact where the stock is known to be low today. */
  scarce?: true;
}

export interface Options {
  /** Names of competitors, as the user writes them. */
  competitors?: readonly string[];
  /** The Chinese script to answer in where the text does not tell it. */
  script?: 'cn' | 'tw';
}

interface Draft {
  text: string;
  folded: string;
  names: readonly string[];
  script: 'cn' | 'tw';
}

function named(draft: Draft, place: Span): string | undefined {
  const slice = draft.folded.slice(place.start, place.end);
  for (const name of draft.names) {
    const at = slice.indexOf(name);
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
  pack: Pack,
  rule: Rule,
  draft: Draft,
  found: RegExpExecArray,
): Detected | undefined {
  const match = { start: found.index, end: found.index + found[0].length };
  if (stopped(matcher.stopOf(rule), draft.folded, match)) return undefined;
  const sentence = sentenceAround(draft.folded, match);
  const place = { text: draft.folded, match, sentence };
  if (excused(rule.guards, pack.guards, place)) return undefined;
  const { id, category, guards, softened = [] } = rule;
  const severity = excused(softened, pack.guards, place) ? 'hint' : rule.severity;
  const competitor = named(draft, match);
  return {
    rule: id,
    category,
    severity,
    language: languageAt(pack.locale, draft, sentence),
    ...match,
    sentence: { start: sentence.start, end: sentence.end },
    ...(competitor && { competitor }),
    ...([...guards, ...softened].includes('evidence') && { provable: true }),
    ...(guards.includes('stock') && { scarce: true }),
  };
}

/** The places at which a pattern may begin, and what it would begin with. */
const WORDS: Record<Locale, RegExp> = { en: /\w+|[#$€£]/g, zh: /[^\s]/g };

interface Findings {
  marked: Detected[];
  hints: Detected[];
  /** What was found and let pass: no hint of that kind is given within it. */
  harmless: (Span & { category: Category })[];
}

/**
 * Goes through the text once. Clear findings and hints are kept apart: a vague expression must not
 * hide a clear one that it covers. What a guard lets pass hides nothing.
 */
function findIn(pack: Pack, draft: Draft): Findings {
  const matcher = matcherFor(pack, draft.names);
  const all: Findings = { marked: [], hints: [], harmless: [] };
  const words = [...draft.folded.matchAll(WORDS[pack.locale])].map(({ index, 0: word }) => ({
    index,
    word: keyOf(word),
  }));
  const beginningWith = matcher.within(new Set(words.map(({ word }) => word)));
  for (const { index, word } of words) {
    for (const { rule, expression } of beginningWith(word)) {
      const kind = rule.severity === 'hint' ? 'hints' : 'marked';
      if ((all[kind].at(-1)?.end ?? 0) > index) continue;
      expression.lastIndex = index;
      const found = expression.exec(draft.folded);
      if (!found) continue;
      const one = foundAt(matcher, pack, rule, draft, found);
      if (one) all[kind].push(one);
      else if (kind === 'marked') {
        const { category } = rule;
        all.harmless.push({ category, start: index, end: index + found[0].length });
      }
    }
  }
  return all;
}

const inOrder = <T extends Span>(found: T[]): T[] =>
  found.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** Of those that overlap, the first one. */
function apart<T extends Span>(found: T[]): T[] {
  let end = 0;
  return inOrder(found).filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The quieter ones that overlap none of the louder ones. Both are in order and apart. */
function beside(louder: readonly Span[], quieter: readonly Detected[]): Detected[] {
  let n = 0;
  return quieter.filter((one) => {
    while ((louder[n]?.end ?? Infinity) <= one.start) n += 1;
    return (louder[n]?.start ?? Infinity) >= one.end;
  });
}

/**
 * Every expression in the text that its writer may want to say differently, in reading order.
 * @param packs sentences in other languages are left alone
 */
export function detect(
  text: string,
  packs: readonly Pack[],
  { competitors = [], script = 'cn' }: Options = {},
): Detected[] {
  const draft = {
    text,
    folded: fold(text),
    names: usableNames(competitors),
    script: scriptOf(text) ?? script,
  };
  const locales = localesIn(text);
  const found = packs
    .filter(({ locale }) => locales.includes(locale))
    .map((pack) => findIn(pack, draft));
  const marked = apart(found.flatMap((one) => one.marked));
  const harmless = found.flatMap((one) => one.harmless);
  const hints = CATEGORIES.flatMap((category) =>
    beside(
      apart(harmless.filter((one) => one.category === category)),
      apart(found.flatMap((one) => one.hints.filter((hint) => hint.category === category))),
    ),
  );
  return inOrder([...marked, ...beside(marked, apart(hints))]);
}
