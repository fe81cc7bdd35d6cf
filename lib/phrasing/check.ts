import { answer, type Answer } from './answer.ts';
import { detect, type Detected, type Options } from './detect.ts';
import { ownRules, type OwnRule } from './own-rule.ts';
import { alongside } from './pack.ts';
import { EN } from './packs/en.ts';
import { ZH } from './packs/zh.ts';

const PACKS = [EN, ZH];

/** An expression with its reason and better wordings. */
export type Finding = Detected & Answer;

/** All languages at once, with the answers: where it need not be small. */
export function check(
  text: string,
  { own = [], ...options }: Options & { own?: readonly OwnRule[] } = {},
): Finding[] {
  const { rules, vocabulary } = ownRules(own);
  const packs = [...PACKS, ...alongside(PACKS, rules, vocabulary)];
  return detect(text, packs, options).map((found) => ({ ...found, ...answer(found, text, rules) }));
}
