import { MOST_COLUMNS } from '../file-limits.ts';
import type { Read } from '../read-file.ts';
import { refusal } from '../record/incoming-draft.ts';
import { guessColumns } from '../table/guess-columns.ts';
import { rowReader } from '../table/row-reader.ts';
import { UnreadableFileError } from '../unreadable.ts';

type Cells = Map<string, string>;

/** Entries by which the keys are understood. */
const SAMPLE = 200;
/** Stands between several values of one cell. */
const BETWEEN = ' ::: ';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A plain value as text; of `{type, value}`, which address books write, the value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || value === true) return String(value);
  const { value: inner } = Object(value);
  return typeof inner === 'string' ? inner : '';
}

/** The texts of an object by key; those of an object in it stand behind its own key. */
function cellsOf(given: object, before = '', cells: Cells = new Map()): Cells {
  for (const [key, value] of Object.entries(given)) {
    const name = before + key;
    if (Array.isArray(value)) cells.set(name, value.map(textOf).filter(Boolean).join(BETWEEN));
    else if (isObject(value)) cellsOf(value, `${name} `, cells);
    else cells.set(name, textOf(value));
  }
  return cells;
}

/** How one of these entries is read: as the row of a table whose headings are their keys. */
export function readObjects(entries: unknown[]): (entry: unknown, place: number) => Read {
  const header = keysOf(entries);
  const rowOf = (entry: object) => {
    const cells = cellsOf(entry);
    return header.map((key) => cells.get(key) ?? '');
  };
  const sample = entries.filter(isObject).slice(0, SAMPLE).map(rowOf);
  const columns = guessColumns(header, sample);
  const read = rowReader({ delimiter: ',', headed: true, header, columns });
  return (entry, place) => {
    const one = isObject(entry) && !Array.isArray(entry) ? read(rowOf(entry), place) : undefined;
    return one ?? refusal(place, 'broken', [JSON.stringify(entry)]);
  };
}

function keysOf(entries: unknown[]): string[] {
  const keys = new Set<string>();
  for (const entry of entries.filter(isObject)) {
    for (const key of cellsOf(entry).keys()) keys.add(key);
    if (keys.size > MOST_COLUMNS) throw new UnreadableFileError('tooManyColumns');
  }
  return [...keys];
}
