import { answer, type Answer } from './answer.ts';
import { detect, type Detected, type Options } from './detect.ts';
import { EN } from './packs/en.ts';
import { ZH } from './packs/zh.ts';

const PACKS = [EN, ZH];

/** An expression with its reason and better wordings. */
export type Finding = Detected & Answer;

/** All languages at once, with the answers: where it need not be small. */
export function check(text: string, options?: Options): Finding[] {
  return detect(text, PACKS, options).map((found) => ({ ...found, ...answer(found, text) }));
}
