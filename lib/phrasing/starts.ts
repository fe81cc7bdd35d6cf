import type { Locale } from './rule.ts';

/**
 * With which words a pattern can begin, so that it is tried at those alone. English goes by words,
 * Chinese by characters.
 */
export interface Starts {
  /** Beginnings of a word that may go on. `''`: nothing was matched yet. */
  open: readonly string[];
  /** Whole first words. */
  done: readonly string[];
}

/** A first word that can be anything. */
export const ANYTHING = '*';
export const NOTHING: Starts = { open: [''], done: [] };
export const UNKNOWN: Starts = { open: [], done: [ANYTHING] };

const WORD = /\w/;
/** All numbers count as one word. */
export const NUMBER = '0';

/** A word of the text as it is looked up. */
export const keyOf = (word: string) => (/^\d/.test(word) ? NUMBER : word);

const once = (words: string[]): string[] => [...new Set(words)];

/** Beginning with characters that stand for themselves. */
export function startsWith(characters: string, locale: Locale): Starts {
  if (locale === 'zh') return { open: [], done: [characters.charAt(0)] };
  const word = /^\w*/.exec(characters)?.[0] ?? '';
  if (word === characters) return { open: [word], done: [] };
  return { open: [], done: [word || characters.charAt(0)] };
}

/** One after the other: what ends a word is not part of it. */
export function joined(first: Starts, next: Starts): Starts {
  if (first.open.length === 0) return first;
  const each = (ends: readonly string[]) =>
    first.open.flatMap((begun) =>
      ends.map((end) => (end === ANYTHING || begun === '' || WORD.test(end) ? begun + end : begun)),
    );
  return { open: once(each(next.open)), done: once([...first.done, ...each(next.done)]) };
}

/** One or the other. */
export function eitherStart(choices: readonly Starts[]): Starts {
  return {
    open: once(choices.flatMap(({ open }) => open)),
    done: once(choices.flatMap(({ done }) => done)),
  };
}

/** The words to look a pattern up by; `ANYTHING` among them where they are not known. */
export function firstWords({ open, done }: Starts): string[] {
  const words = [...open, ...done].map((word) =>
    word === '' || word.includes(ANYTHING) ? ANYTHING : keyOf(word),
  );
  return words.includes(ANYTHING) ? [ANYTHING] : once(words);
}

/** Words that are in nearly every mail say nothing. */
const COMMON = new Set(
  'a all an and any anything are as at be been but by can do everything for from get give had has have here i if in is it just my no not of on one only or our out people s so some t that the their them there they this time to us was we were what will with would you your'.split(
    ' ',
  ),
);

/** How little it helps to look for these words in a text. */
function commonness(starts: Starts): number {
  const words = firstWords(starts);
  if (words.includes(ANYTHING)) return Infinity;
  return words.length + 100 * words.filter((word) => COMMON.has(word)).length;
}

/** The one that fewer texts hold. */
export function rarer(one: Starts | undefined, other: Starts): Starts | undefined {
  const known = one ? commonness(one) : Infinity;
  return commonness(other) < known ? other : one;
}

/** What alternatives need: each of them must need something. */
export function eachNeeds(needs: readonly (Starts | undefined)[]): Starts | undefined {
  const known = needs.filter((one) => one !== undefined);
  return known.length === needs.length ? eitherStart(known) : undefined;
}
