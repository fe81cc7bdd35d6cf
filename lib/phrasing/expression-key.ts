import { fold } from './fold.ts';

/** No expression is longer; UTF-16 units. */
export const LONGEST_EXPRESSION = 200;

/** An expression of a rule, in whatever script and case it is written. */
export const expressionKey = (rule: string, words: string) =>
  `${rule} ${fold(words).slice(0, LONGEST_EXPRESSION)}`;
