import { simplifiedOf } from './characters.ts';

/** Letters that are no accented form of another, and what is typed in their place. */
const LETTERS = new Map(
  'ßss æae œoe øo łl đd ðd þth ıi ħh ŧt ςσ'
    .split(' ')
    .map(([letter = '', ...typed]) => [letter, typed.join('')]),
);

const ACCENTS = /[\u0300-\u036f]/g;
const BLANKS = /[\s\p{Cc}]+/gu;
/** O'Brien is typed with and without. */
const APOSTROPHES = /['’‘ʼ]/g;
const FOREIGN = /[^\0-\x7f]/gu;

/** Same letters for the same word: width, case, accents and the two scripts of Chinese are folded. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(ACCENTS, '').normalize('NFKC');
  return plain
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(FOREIGN, (letter) => LETTERS.get(letter) ?? simplifiedOf(letter))
    .replace(BLANKS, ' ');
}

const RUNS = /[\0-\xff]+|[^\0-\xff]+/g;

/** Latin letters, digits and signs stand in one haystack, all other characters in the second. */
export type Family = 'latin' | 'wide';

export function familyOf(run: string): Family {
  return run.charCodeAt(0) > 0xff ? 'wide' : 'latin';
}

/** Folded text in pieces that each belong to one family, without blanks about them. */
export function runsOf(folded: string): string[] {
  return (folded.match(RUNS) ?? []).map((run) => run.trim()).filter(Boolean);
}
