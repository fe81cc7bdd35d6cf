import { fold } from './fold.ts';
import { sentenceAround } from './sentence.ts';

/** Sentences of one stretch of text; more are a list of something else. */
const MOST = 9;
/** Signs that are looked at; a draft with more of them is no mail. */
const LOOKED = 500;

/** Sentences with a sign of something, with the mark that ends them. @param sign for folded text, global */
export function sentencesWith(
  text: string,
  sign: RegExp,
  fits: (folded: string) => boolean = () => true,
): string[] {
  const folded = fold(text);
  const found: string[] = [];
  let read = 0;
  let looked = 0;
  for (const { index, 0: words } of folded.matchAll(sign)) {
    if (index < read) continue;
    if (found.length === MOST || (looked += 1) > LOOKED) break;
    const { start, end } = sentenceAround(folded, { start: index, end: index + words.length });
    read = end + 1;
    if (fits(folded.slice(start, end))) found.push(text.slice(start, end + 1).trim());
  }
  return found;
}
