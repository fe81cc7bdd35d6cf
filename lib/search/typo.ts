import type { Haystack } from './haystack.ts';
import { MARK } from './line.ts';

/** Up to here a wrong letter makes another word rather than a typing error. */
const SHORTEST = 4;
const LONG = 8;
/** So many words are tried in the place of one. */
const MOST_WORDS = 8;

const typos = (word: string) => (word.length >= LONG ? 2 : 1);

/** Names, their pinyin, and organisations; not addresses, which are copied rather than typed. */
const NAMED = ['\n', MARK.name, MARK.spoken, MARK.organisation].join('');
const FIELDS = new RegExp(`[${NAMED}][^\n${Object.values(MARK).join('')}]+`, 'g');
const WORDS = /[a-z]{3,}/g;

/** The distinct words that a typing error may have been meant for. */
export function vocabularyOf(haystacks: Haystack[]): Set<string> {
  const fields = new Set(haystacks.flatMap(({ rows }) => rows.latin.match(FIELDS) ?? []));
  const words = new Set<string>();
  for (const field of fields) for (const [word] of field.matchAll(WORDS)) words.add(word);
  return words;
}

/** The words nearest to one that was mistyped. */
export function nearest(word: string, vocabulary: Set<string>): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  return near(word, vocabulary, typos(word)).slice(0, MOST_WORDS);
}

/** The words that so many steps lead to, the nearest first. */
export function near(word: string, vocabulary: Set<string>, most: number): string[] {
  const found: { word: string; steps: number }[] = [];
  for (const other of vocabulary) {
    if (Math.abs(other.length - word.length) > most) continue;
    const steps = stepsBetween(word, other, most);
    if (steps <= most) found.push({ word: other, steps });
  }
  return found.sort((a, b) => a.steps - b.steps).map(({ word }) => word);
}

/**
 * Letters to change, add, leave out or swap with their neighbour to get from one word to the other
 * (Damerau-Levenshtein), or more than `most`.
 */
export function stepsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let steps = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + other);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) steps = Math.min(steps, at(before, j - 2) + 1);
      row.push(steps);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: number[], place: number) => row[place] ?? Infinity;
