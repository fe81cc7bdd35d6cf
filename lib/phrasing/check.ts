import { matcherFor, usableNames, type Matcher } from './compile.ts';
import { fold, scriptOf } from './fold.ts';
import { excused } from './guards.ts';
import type { Category, Language, Locale, Rule, Severity } from './rule.ts';
import { FAR, sentenceAround, type Span } from './sentence.ts';

/** A better wording, and the stretch of the text whose place it takes. */
export interface Suggestion extends Span {
  text: string;
}

export interface Finding extends Span {
  rule: string;
  category: Category;
  severity: Severity;
  /** The language of the sentence, which is that of the suggestions. */
  language: Language;
  /** The sentence it stands in. */
  sentence: Span;
  /** The reason, in each language of the interface. */
  why: Record<Language, string>;
  suggestions: Suggestion[];
}

export interface Options {
  /** Names of rivals, as the user writes them. */
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

/** What `{rival}` says in a suggestion when no name of the user's list was matched. */
const RIVAL: Record<Language, string> = { en: 'that supplier', cn: '他们', tw: '他們' };

function named(draft: Draft, place: Span, language: Language): string {
  const slice = draft.folded.slice(place.start, place.end).toLowerCase();
  for (const name of draft.names) {
    const at = slice.indexOf(name.toLowerCase());
    if (at >= 0) return draft.text.slice(place.start + at, place.start + at + name.length);
  }
  return RIVAL[language];
}

/** The capital letter and the final stop follow from where the words stand. */
function fitted(wording: string, draft: Draft, place: Span, sentence: Span): string {
  const first = draft.text.charAt(place.start);
  const capital = place.start === sentence.start && first !== first.toLowerCase();
  return capital ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

function suggestionsFor(rule: Rule, draft: Draft, match: Span, sentence: Span, language: Language) {
  const place = rule.replaces === 'words' ? match : sentence;
  return rule.suggestions.flatMap((wordings: Partial<Record<Language, string>>) => {
    const wording = wordings[language]?.replaceAll('{rival}', () => named(draft, match, language));
    if (!wording) return [];
    const text = fitted(wording, draft, place, sentence);
    return [{ start: place.start, end: place.end, text }];
  });
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

function findingAt(matcher: Matcher, locale: Locale, draft: Draft, found: RegExpExecArray) {
  const rule = matcher.rules[found.findIndex((group, n) => n > 0 && group !== undefined) - 1];
  if (!rule) return undefined;
  const match = { start: found.index, end: found.index + found[0].length };
  if (stopped(matcher.stopOf(rule), draft.folded, match)) return undefined;
  const sentence = sentenceAround(draft.folded, match);
  if (excused(rule.guards, locale, { text: draft.folded, match, sentence })) return undefined;
  const language = languageAt(locale, draft, sentence);
  const { id, category, severity, why } = rule;
  const suggestions = suggestionsFor(rule, draft, match, sentence, language);
  return {
    rule: id,
    category,
    severity,
    why,
    language,
    ...match,
    sentence: { start: sentence.start, end: sentence.end },
    suggestions,
  };
}

function findingsIn(locale: Locale, draft: Draft): Finding[] {
  const matcher = matcherFor(locale, draft.names);
  const findings: Finding[] = [];
  for (const found of draft.folded.matchAll(matcher.expression)) {
    const finding = findingAt(matcher, locale, draft, found);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Every expression in the text that its writer may want to say differently, in reading order. */
export function check(text: string, { competitors = [], script = 'cn' }: Options = {}): Finding[] {
  const draft = {
    text,
    folded: fold(text),
    names: usableNames(competitors),
    script: scriptOf(text) ?? script,
  };
  const findings = [
    ...(/[a-z]/i.test(draft.folded) ? findingsIn('en', draft) : []),
    ...(/[\u4E00-\u9FFF]/.test(draft.folded) ? findingsIn('zh', draft) : []),
  ];
  return findings
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((finding, n, all) =>
      all.slice(Math.max(0, n - 3), n).every((one) => one.end <= finding.start),
    );
}
