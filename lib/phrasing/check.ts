import { answer, type Answer } from './answer.ts';
import { detect, type Detected, type Options } from './detect.ts';

/** An expression with its reason and better wordings. */
export type Finding = Detected & Answer;

/** Every expression in the text that its writer may want to say differently, in reading order. */
export function check(text: string, options?: Options): Finding[] {
  return detect(text, options).map((found) => ({ ...found, ...answer(found, text) }));
}
