import { fold } from './fold.ts';
import type { Vocabulary } from './pattern.ts';
import type { Category, Locale, Rule } from './rule.ts';

/** An expression that the user does not want to write, and what to write instead. */
export interface OwnRule {
  id: string;
  /** As it would be written; `…` stands for a few words or characters. */
  expression: string;
  /** At most three. */
  better: string[];
  category: Category;
  /** Not marked in the draft, only remarked in the panel. */
  quiet?: boolean;
  /** In the user's own words. */
  why?: string;
}

/** Limits of one rule, in UTF-16 units, and of all of them. */
export const OWN_RULE = { expression: 80, better: 200, suggestions: 3, why: 200, rules: 300 };

const GAP = /\s*(?:…+|\.{3,})\s*/;
const CHINESE = /[\u4E00-\u9FFF]/;
const LETTER = /\p{L}/u;

/** The parts of an expression that are matched as they are written, folded. */
const partsOf = (expression: string): string[] =>
  fold(expression.trim())
    .split(GAP)
    .filter((part) => part !== '');

/** Whether there is enough of an expression to look for: one letter would mark half the draft. */
export const isUsable = (expression: string): boolean =>
  expression.length <= OWN_RULE.expression &&
  partsOf(expression)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '').length > 1;

/** What an own rule says where its writer gave no reason. */
const WHY = {
  en: 'You wanted to say this differently.',
  cn: '这是您自己不想用的说法。',
  tw: '這是您自己不想用的說法。',
};

/** The name of an own rule among all rules. */
export const ownRuleId = ({ id }: Pick<OwnRule, 'id'>) => `own.${id}`;

function localesOf(expression: string): Locale[] {
  if (CHINESE.test(expression)) return ['zh'];
  return LETTER.test(expression) ? ['en'] : ['en', 'zh'];
}

/** One rule for each language in whose sentences it may stand: figures and signs, in any. */
function rulesOf(own: OwnRule, pattern: string): Rule[] {
  const { category, quiet, why, expression } = own;
  const better = own.better.slice(0, OWN_RULE.suggestions);
  const base = {
    id: ownRuleId(own),
    category,
    severity: quiet ? 'hint' : 'warn',
    patterns: [pattern],
    guards: ['quotation'],
    replaces: 'words',
    why: why ? { en: why, cn: why, tw: why } : WHY,
    source: 'own',
    examples: { bad: [], good: [] },
  } as const;
  const suggestions = better.map((text) => ({ en: text, cn: text, tw: text }));
  return localesOf(expression).map((locale) => ({ ...base, locale, suggestions }));
}

/**
 * The user's own rules as the guard reads them. Their words are literal: nothing in them is syntax,
 * least of all that of regular expressions.
 */
export function ownRules(all: readonly OwnRule[]): { rules: Rule[]; vocabulary: Vocabulary } {
  const vocabulary: Vocabulary = {};
  const rules = all
    .filter(({ expression }) => isUsable(expression))
    .flatMap((own, nth) => {
      const pattern = partsOf(own.expression).map((part, at) => {
        const name = `own${nth}-${at}`;
        vocabulary[name] = { literal: [part] };
        return `{${name}}`;
      });
      const space = CHINESE.test(own.expression) ? '_' : ' _';
      return rulesOf(own, pattern.join(space));
    });
  return { rules, vocabulary };
}
