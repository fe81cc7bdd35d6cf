/** A stretch of text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** No guard looks further than this: a text without punctuation must not make checking slow. */
export const FAR = 160;

const ENDS = /[。！？!?；;\n\uFFFC]|\.(?=\s|$)/g;
/** A full stop after these does not end a sentence. */
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|etc|mr|mrs|ms|dr|no|inc|ltd|co|vs|approx)$/i;

/** The sentence around a span, without its final punctuation and outer white space. */
export function sentenceAround(text: string, { start, end }: Span): Span & { closer: string } {
  const from = Math.max(0, start - FAR);
  const left = text.slice(from, start);
  let begin = from;
  for (const stop of left.matchAll(ENDS)) {
    if (!SHORT.test(left.slice(Math.max(0, stop.index - 8), stop.index))) {
      begin = from + stop.index + 1;
    }
  }
  while (begin < start && /\s/.test(text.charAt(begin))) begin += 1;
  const right = text.slice(end, end + FAR);
  for (const stop of right.matchAll(ENDS)) {
    if (SHORT.test(right.slice(Math.max(0, stop.index - 8), stop.index))) continue;
    return { start: begin, end: end + stop.index, closer: stop[0] };
  }
  return { start: begin, end: end + right.trimEnd().length, closer: '' };
}
