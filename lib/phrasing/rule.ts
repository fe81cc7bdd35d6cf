/** The languages a sentence is answered in; the same columns as the catalogs of the interface. */
export const LANGUAGES = ['en', 'cn', 'tw'] as const;
export type Language = (typeof LANGUAGES)[number];
/** What is wrong with an expression. */
export const CATEGORIES = [
  'absolute-promise',
  'overfull-promise',
  'competitor-bashing',
  'lame-excuse',
  'blaming',
  'pushing',
  'empty-flattery',
  'petty-charges',
] as const;
export type Category = (typeof CATEGORIES)[number];
/** `hint` is not marked in the draft; `warn` and `strong` are. */
export const SEVERITIES = ['hint', 'warn', 'strong'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Reasons why a match may be harmless after all; each is a function for each language in `guards`. */
export type Guard =
  /** It is denied: "cannot guarantee". */
  | 'negation'
  /** It stands in quotation marks. */
  | 'quotation'
  /** Somebody else says it. */
  | 'reported'
  | 'question'
  | 'condition'
  /** It is what something is for: "in order to guarantee". */
  | 'purpose'
  /** It is what the reader is asked for. */
  | 'request'
  /** It is softened: "one of the", "usually". */
  | 'hedge'
  /** It is stated of somebody, where only a command would press. */
  | 'statement'
  /** Its subject is the reader or a third person; an excuse is one's own. */
  | 'others'
  /** A way out is offered beside it. */
  | 'alternative'
  /** A source, a figure or a date stands beside it. */
  | 'evidence'
  /** The stock is named beside it, so that scarcity is a fact. */
  | 'stock'
  /** Neither the writer nor the writer's offer is in the sentence. */
  | 'offer';

interface RuleBase {
  id: string;
  category: Category;
  severity: Severity;
  /** Mini-syntax of `pattern.ts`. Chinese is written in Simplified; Traditional is folded to it. */
  patterns: readonly string[];
  /** Longer expressions that contain a pattern and are fine, in the same mini-syntax. */
  stop?: readonly string[];
  guards: readonly Guard[];
  /** Guards that make of it a hint, rather than nothing. */
  softened?: readonly Guard[];
  /** `words`: a suggestion takes the place of the matched words; `sentence`: of the whole sentence. */
  replaces: 'words' | 'sentence';
  /** One sentence, shown in the language of the interface. */
  why: Record<Language, string>;
  /** Row of the requirements it comes from. */
  source: string;
  /** Run as tests: in `bad` exactly `span` is found, in `good` nothing. */
  examples: { bad: readonly { text: string; span: string }[]; good: readonly string[] };
}

/** At most three suggestions, hand-written in each language the rule's sentences may be in. */
export type Rule = RuleBase &
  (
    | { locale: 'en'; suggestions: readonly { en: string }[] }
    | { locale: 'zh'; suggestions: readonly { cn: string; tw: string }[] }
  );

export type Locale = Rule['locale'];
