import { fold } from './fold.ts';
import { pieces, type Piece } from './highlight.ts';

/** What is shown before the first place that was looked for, and all in all. */
const BEFORE = 24;
const LENGTH = 120;
/** So near to its beginning, a text is shown from there. */
const NEAR = 50;
/** Long texts are looked through a piece at a time; pieces overlap by the longest term. */
const PIECE = 400;

const BLANKS = /\s+/g;

/** How many of the terms stand in a text. */
export function termsIn(text: string, terms: string[]): number {
  const folded = fold(text);
  return terms.filter((term) => folded.includes(term)).length;
}

/** The part of a text where the first of the terms stands, on one line, with what was looked for marked. */
export function snippet(text: string, terms: string[]): Piece[] {
  const line = text.replaceAll(BLANKS, ' ').trim();
  const at = placeOf(line, terms);
  const start = at > NEAR && line.length > LENGTH ? startOfWord(line, at - BEFORE) : 0;
  const end = Math.min(line.length, start + LENGTH);
  const shown = line.slice(start, end).toWellFormed();
  return pieces(`${start > 0 ? '…' : ''}${shown}${end < line.length ? '…' : ''}`, terms);
}

/** Where the first term begins: near enough to show it. */
function placeOf(line: string, terms: string[]): number {
  const overlap = Math.max(...terms.map(({ length }) => length), 0);
  for (let from = 0; from < line.length; from += PIECE) {
    const piece = line.slice(from, from + PIECE + overlap);
    if (termsIn(piece, terms) === 0) continue;
    const parts = pieces(piece, terms);
    const before = parts.findIndex(({ marked }) => marked);
    return from + parts.slice(0, before).reduce((sum, { text }) => sum + text.length, 0);
  }
  return 0;
}

/** No word is cut where one begins close by; Chinese has no gaps, and is cut anywhere. */
function startOfWord(line: string, at: number): number {
  const gap = line.indexOf(' ', at);
  return gap >= 0 && gap < at + BEFORE / 2 ? gap + 1 : at;
}
