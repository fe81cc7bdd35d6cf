import type { Detected } from './detect.ts';

/** A finding as it is told outside the page: with its sentence, in which its offsets count. */
export interface Marked extends Omit<Detected, 'sentence'> {
  text: string;
}

/** @param text in which the finding's offsets count */
export function markedIn(text: string, { sentence, start, end, ...found }: Detected): Marked {
  return {
    ...found,
    start: start - sentence.start,
    end: end - sentence.start,
    text: text.slice(sentence.start, sentence.end),
  };
}
