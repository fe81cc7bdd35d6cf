/** The languages a sentence is answered in; the same columns as the catalogs of the interface. */
export type Language = 'en' | 'cn' | 'tw';
/** What is wrong with an expression. */
const CATEGORIES = [
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
export type Severity = 'hint' | 'warn' | 'strong';

/** Reasons why a match may be harmless after all; each is a function in `guards.ts`. */
export type Guard =
  | 'negation'
  | 'quotation'
  | 'reported'
  | 'question'
  | 'condition'
  | 'purpose'
  | 'request';

interface RuleBase {
  id: string;
  category: Category;
  severity: Severity;
  /** Mini-syntax of `pattern.ts`. Chinese is written in Simplified; Traditional is folded to it. */
  patterns: readonly string[];
  /** Longer expressions that contain a pattern and are fine, in the same mini-syntax. */
  stop?: readonly string[];
  guards: readonly Guard[];
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
