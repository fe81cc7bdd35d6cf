import { familyOf } from './fold.ts';
import { MARK, type Line } from './line.ts';

/** How well a line answers a term; the lower the better. */
const RANK = {
  exactName: 0,
  nameBegins: 1,
  initials: 2,
  wordOfName: 3,
  inName: 4,
  word: 5,
  inside: 6,
} as const;

const LETTER = /[\p{L}\p{N}]/u;
const isMark = (code: number) => code < 0x20;

/** How a line answers all terms. */
interface Ranked {
  /** The whole query as one, else its weakest term. */
  rank: number;
  /** All terms together: among equals, who is called just so comes first. */
  sum: number;
}

export function rankOf(line: Line, terms: string[]): Ranked {
  const ranks = terms.map((term) => termRank(line[familyOf(term)], term));
  const weakest = Math.max(...ranks);
  const sum = ranks.reduce((one, other) => one + other, 0);
  const whole = terms.join(' ');
  if (terms.length < 2 || familyOf(whole) !== familyOf(whole.slice(-1)))
    return { rank: weakest, sum };
  return { rank: Math.min(weakest, termRank(line[familyOf(whole)], whole)), sum };
}

/** Whether a term begins a word somewhere in a line. */
export function standsAsWord(line: string, term: string): boolean {
  for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + 1)) {
    if (at === 0 || !LETTER.test(line.charAt(at - 1))) return true;
  }
  return false;
}

function termRank(line: string, term: string): number {
  let best: number = RANK.inside;
  for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + 1)) {
    best = Math.min(best, placeRank(line, term, at));
  }
  return best;
}

function placeRank(line: string, term: string, at: number): number {
  let start = at;
  while (start > 0 && !isMark(line.charCodeAt(start - 1))) start -= 1;
  const mark = start === 0 ? MARK.name : line.charAt(start - 1);
  const begins = start === at;
  const end = at + term.length;
  const ends = end === line.length || isMark(line.charCodeAt(end));
  const word = begins || !LETTER.test(line.charAt(at - 1));
  if (mark === MARK.name || mark === MARK.spoken) {
    if (begins) return ends ? RANK.exactName : RANK.nameBegins;
    return word ? RANK.wordOfName : RANK.inName;
  }
  if (mark === MARK.initials) return begins ? RANK.initials : RANK.inName;
  return word ? RANK.word : RANK.inside;
}
