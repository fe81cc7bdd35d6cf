import type { Family } from './fold.ts';
import { MARK, type Line } from './line.ts';

/** The lines of some thousand people as they are stored: three long strings. */
export interface Rows extends Record<Family, string> {
  ids: string;
}

/** Every row stands between two line ends, the first and the last too. */
const fenced = (rows: string[]) => `\n${rows.join('\n')}\n`;
const rowsIn = (text: string) => (text.length > 2 ? text.slice(1, -1).split('\n') : []);

/**
 * The same text at one byte a character: engines keep what was cut out of a wider text wide, which
 * takes twice the memory and the time to scan.
 */
function narrowed(text: string): string {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += 4096) {
    pieces.push(String.fromCharCode(...codes.subarray(at, at + 4096)));
  }
  return pieces.join('');
}

export function rowsOf(lines: Line[]): Rows {
  return {
    ids: fenced(lines.map(({ id }) => id)),
    latin: narrowed(fenced(lines.map(({ latin }) => latin))),
    wide: fenced(lines.map(({ wide }) => wide)),
  };
}

export function linesOf(rows: Rows): Line[] {
  const latin = rowsIn(rows.latin);
  const wide = rowsIn(rows.wide);
  return rowsIn(rows.ids).map((id, row) => ({
    id,
    latin: latin[row] ?? '',
    wide: wide[row] ?? '',
  }));
}

/** Where each row begins; one more for the end. Built at the first hit, not at loading. */
function offsetsIn(text: string): Uint32Array {
  const offsets = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  return Uint32Array.from(offsets);
}

/** Long strings that are scanned, and the way from a place in one of them to a person. */
export class Haystack {
  readonly rows: Rows;
  readonly #offsets: Partial<Record<keyof Rows, Uint32Array>> = {};

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** Whether somebody has a line here. */
  holds(id: string): boolean {
    return this.rows.ids.includes(`\n${id}\n`);
  }

  /** The row that a place belongs to. */
  rowAt(family: Family, place: number): number {
    const offsets = this.#offsetsOf(family);
    let low = 0;
    let high = offsets.length - 1;
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  line(key: keyof Rows, row: number): string {
    const offsets = this.#offsetsOf(key);
    return this.rows[key].slice(offsets[row], (offsets[row + 1] ?? 0) - 1);
  }

  /** The line end behind a row. */
  endOf(family: Family, row: number): number {
    return (this.#offsetsOf(family)[row + 1] ?? 0) - 1;
  }

  /** The rows whose name begins with a term, as it is written or in one of its spoken forms. */
  *rowsThatBegin(family: Family, term: string): Generator<number> {
    const text = this.rows[family];
    const offsets = this.#offsetsOf(family);
    const letter = term.charCodeAt(0);
    for (let row = 0; row < offsets.length - 1; row++) {
      const start = offsets[row] ?? 0;
      const first = text.charCodeAt(start);
      // Initials and pinyin begin with the same letter: only where that is right, more is compared.
      if (first === letter ? text.startsWith(term, start) : this.#isMarked(text, start, term)) {
        yield row;
      }
    }
  }

  #isMarked(text: string, start: number, term: string): boolean {
    if (text.charCodeAt(start) >= 0x20 || text.charCodeAt(start + 1) !== term.charCodeAt(0)) {
      return false;
    }
    const line = text.slice(start, text.indexOf('\n', start));
    return [MARK.name, MARK.initials, MARK.spoken].some((mark) => line.includes(mark + term));
  }

  #offsetsOf(key: keyof Rows): Uint32Array {
    return (this.#offsets[key] ??= offsetsIn(this.rows[key]));
  }
}
