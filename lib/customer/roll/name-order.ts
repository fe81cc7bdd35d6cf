import type { Row } from './row.ts';

type Named = Pick<Row, 'id' | 'name' | 'spoken'>;

/**
 * One order for every name, whatever the language of the screen: a Chinese name stands at its pinyin,
 * syllable by syllable, so that 王丽 comes beside Wang Li; any other as its own letters sort.
 */
const letters = new Intl.Collator('en');

export function byName(one: Named, other: Named): number {
  return (
    letters.compare(one.spoken || one.name, other.spoken || other.name) ||
    letters.compare(one.name, other.name) ||
    Number(one.id > other.id) - Number(one.id < other.id)
  );
}

/** Two lists in the order of names as one. */
export function mergedByName(rows: readonly Row[], added: readonly Row[]): Row[] {
  const pieces: (readonly Row[])[] = [];
  let at = 0;
  for (const row of added) {
    const until = placeOf(row, rows, at);
    pieces.push(rows.slice(at, until), [row]);
    at = until;
  }
  return [...pieces, rows.slice(at)].flat();
}

/** Where a row belongs among those from `low` on. */
function placeOf(row: Row, rows: readonly Row[], low: number): number {
  let from = low;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = rows[middle];
    if (there && byName(there, row) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
