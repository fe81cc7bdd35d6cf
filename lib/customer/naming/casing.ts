import { isPinyinSurname } from './surnames.ts';

/** Small words of a surname, which keep their own case. */
const PARTICLES = new Set(
  'von van der den de del della di da do dos das du la le los las zu zum zur ter ten te af av al el bin binti bint ibn y e d’ op het ’t'.split(
    ' ',
  ),
);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace("'", '’'));
}

const LETTERS = /^[\p{L}\p{M}.,'’-]+$/u;
const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2})$/u;

/** In capitals throughout, and more than initials. */
export function isShouted(word: string): boolean {
  return (
    LETTERS.test(word) &&
    !INITIALS.test(word) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  );
}

/** `O'NEIL-MCKAY` → `O'Neil-McKay`. */
export function spelled(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(
      /(^|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replaceAll(
      /(^|-)Mc(\p{L})/gu,
      (_, before: string, letter: string) => `${before}Mc${letter.toUpperCase()}`,
    );
}

/** Whether a whole name is in capitals, so that they tell nothing of the surname. */
export function isLoud(words: string[]): boolean {
  return words.every((word) => isShouted(word) || INITIALS.test(word));
}

/** Shorter than this it may be an abbreviation: IBM, SAP. */
const SHORTEST = 4;

/** Words of a name as a person writes them, where they were all in capitals or all in small letters. */
export function spelledAll(words: string[]): string[] {
  const plain = words.every((word) => LETTERS.test(word));
  const small = plain && words.every((word) => word === word.toLowerCase());
  const loud = words.length > 1 && isLoud(words);
  return words.map((word, at) => {
    const change = small || ((loud || isLong(word)) && isShouted(word));
    if (!change) return word;
    return at > 0 && isParticle(word) ? word.toLowerCase() : spelled(word);
  });
}

/** Whether a word in capitals is a surname that was meant to stand out, rather than an abbreviation. */
export function isLong(word: string): boolean {
  return word.length >= SHORTEST || isPinyinSurname(word);
}
