import { answer, type Answer } from './answer.ts';
import { detect, type Detected, type Options } from './detect.ts';
import { INDUSTRIES } from './industry.ts';
import { ownRules, type OwnRule } from './own-rule.ts';
import { alongside } from './pack.ts';
import { EN } from './packs/en.ts';
import { ZH } from './packs/zh.ts';
import { INDUSTRY_RULES } from './rules/industry/index.ts';

const PACKS = [EN, ZH];
/** Made once: a pack keeps what was compiled of it. */
const TRADES = INDUSTRIES.map((industry) => ({
  industry,
  packs: alongside(PACKS, INDUSTRY_RULES[industry]),
}));

/** An expression with its reason and better wordings. */
export type Finding = Detected & Answer;

interface Further extends Options {
  own?: readonly OwnRule[];
  /** Names of trades whose rules count too. */
  industries?: readonly string[];
}

/** All languages at once, with the answers: where it need not be small. */
export function check(
  text: string,
  { own = [], industries = [], ...options }: Further = {},
): Finding[] {
  const { rules, vocabulary } = ownRules(own);
  const trades = TRADES.filter(({ industry }) => industries.includes(industry));
  // Of equal marks the first counts: a trade's law says more than our own advice.
  const packs = [
    ...trades.flatMap(({ packs }) => packs),
    ...PACKS,
    ...alongside(PACKS, rules, vocabulary),
  ];
  const further = [...rules, ...trades.flatMap(({ industry }) => INDUSTRY_RULES[industry])];
  return detect(text, packs, options).map((found) => ({
    ...found,
    ...answer(found, text, further),
  }));
}
