import { inSimplified } from './naming/in-simplified.ts';

/** A name taken apart for comparing. */
export interface ComparedName {
  /**
   * The ways to write it, folded: two names that share one are the same name. A further reading,
   * such as pinyin, is one more key.
   */
  keys: string[];
  /** Its words, honorifics left out. */
  words: string[];
  /** One word in Latin letters, or one character: many people are called that. */
  short: boolean;
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau dipl ing jr sr phd mba'.split(' '),
);
const HONORIFIC =
  /(?:先生|女士|小姐|太太|夫人|经理|总经理|总监|董事长|董事|总裁|老板|主任|科长|处长|部长|厂长|老师|教授|医生|博士|师傅|总)$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** Case, width, accents, script, order of the words, titles: none of them makes another name. */
export function compareName(name: string): ComparedName {
  // An address in the place of a name says nothing of the name.
  const folded = name.includes('@') ? '' : fold(name);
  const east = withoutHonorifics(folded.match(CJK) ?? []);
  const latin = (folded.replaceAll(CJK, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !TITLES.has(word),
  );
  const full = [
    ...(east.join('').length > 1 ? [...new Set([east.join(''), east.toReversed().join('')])] : []),
    ...(latin.length > 1 ? [latin.toSorted().join(' ')] : []),
  ];
  const words = [...east, ...latin];
  const short = full.length === 0;
  return { keys: short && words.length > 0 ? [words.join(' ')] : full, words, short };
}

function fold(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  // Apostrophes belong to a word; ß and ł have no accent that could be taken off.
  return inSimplified(plain)
    .replaceAll(/['’‘`.]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

/** 王总 is 王; a word that is nothing but an honorific goes altogether. */
function withoutHonorifics(words: string[]): string[] {
  return words.map((word) => word.replace(HONORIFIC, '')).filter(Boolean);
}

/** Shortest word in which one wrong letter is taken for a slip. */
const SLIP = 5;

/** How two names relate; `different` names are two people, whatever else they share. */
export type Likeness = 'same' | 'slip' | 'part' | 'unknown' | 'different';

export function likeness(one: ComparedName, other: ComparedName): Likeness {
  if (one.words.length === 0 || other.words.length === 0) return 'unknown';
  if (one.keys.some((key) => other.keys.includes(key))) return 'same';
  if (differByLetter(one.words, other.words)) return 'slip';
  return isPart(one, other) || isPart(other, one) ? 'part' : 'different';
}

/** `Priya` of `Priya Raman`, 王 of 王建国. */
function isPart(short: ComparedName, long: ComparedName): boolean {
  const [surname = ''] = long.words;
  return short.words.every((word) => long.words.includes(word) || surname.startsWith(word));
}

/** One word differs, and by a letter. */
function differByLetter(words: string[], others: string[]): boolean {
  const [mine, ...more] = words.filter((word) => !others.includes(word));
  const [theirs, ...most] = others.filter((word) => !words.includes(word));
  if (!mine || !theirs || more.length + most.length > 0) return false;
  return words.length === others.length && isSlip(mine, theirs);
}

/** Whether one long word is the other with a letter wrong, missing, added or out of place. */
export function isSlip(word: string, other: string): boolean {
  const forms = shorterBy1(other);
  return shorterBy1(word).some((form) => forms.includes(form));
}

/**
 * Keys that names with one letter wrong, missing, added or swapped in one long word share: the name
 * with each of that word's letters left out in turn.
 */
export function slipKeys({ words }: ComparedName): string[] {
  return words.flatMap((word, index) => {
    const rest = words.toSpliced(index, 1).toSorted().join(' ');
    return shorterBy1(word).map((form) => `${rest} ${form}`);
  });
}

/** Whether a word is long enough for a slip in it to be told from another word. */
export const isLong = (word: string) => word.length >= SLIP && /^[a-z]+$/.test(word);

/** A long Latin word, and it with each of its letters left out in turn. */
function shorterBy1(word: string): string[] {
  if (!isLong(word)) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
