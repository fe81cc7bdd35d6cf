/** One entry of the change log: what one write did to one record. */
export interface Change {
  /** Hybrid logical clock; string order is the order of writing. */
  stamp: string;
  /** All changes of one transaction share it: they are undone together. */
  batch: string;
  table: string;
  key: IDBValidKey;
  kind: 'created' | 'changed' | 'deleted';
  /** Changed: the changed fields only. Deleted: the whole record. Created: absent. */
  before?: Record<string, unknown>;
  /** Changed: the changed fields only. Created: the whole record. Deleted: absent. */
  after?: Record<string, unknown>;
}

type Fields = Record<string, unknown>;

/**
 * Many records that one write added or took out, in one entry: it costs little more than the records
 * themselves, which is what makes a large import quick.
 */
interface Packed extends Pick<Change, 'stamp' | 'batch' | 'table'> {
  kind: 'created' | 'deleted';
  keys: IDBValidKey[];
  /** The whole records, in the order of the keys. */
  rows: Fields[];
}

/** What stands in the change log. */
export type Entry = Change | Packed;

/** From so many records on they are packed, and so many go into one entry: larger ones are kept in files. */
const SOME = 20;
const MOST = 100;

/** Entries as they are read: one for each record. */
export function singly(entries: readonly Entry[]): Change[] {
  return entries.flatMap((entry): Change | Change[] => {
    if (!('rows' in entry)) return entry;
    const { rows, keys, ...what } = entry;
    const side = entry.kind === 'created' ? 'after' : 'before';
    return keys.map((key, index): Change => ({ ...what, key, [side]: rows[index] ?? {} }));
  });
}

/** How many records an entry is about. */
export const sizeOf = (entry: Entry) => ('rows' in entry ? entry.rows.length : 1);

/** What one write did to records that differ in their keys, as it is stored. */
export function packed(found: Omit<Change, 'stamp' | 'batch'>[]): Omit<Entry, 'stamp' | 'batch'>[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].flatMap(
    ([kind, some]): Omit<Entry, 'stamp' | 'batch'>[] =>
      kind === 'changed' || some.length < SOME ? some : packs(kind, some),
  );
}

function packs(kind: Packed['kind'], found: Omit<Change, 'stamp' | 'batch'>[]) {
  return Array.from({ length: Math.ceil(found.length / MOST) }, (_, part) => {
    const some = found.slice(part * MOST, (part + 1) * MOST);
    return {
      table: found[0]?.table ?? '',
      kind,
      keys: some.map(({ key }) => key),
      rows: some.map(({ before, after }) => after ?? before ?? {}),
    };
  });
}

/** Equality of stored values: plain JSON-like data, dates and arrays. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Fields)[key], (b as Fields)[key]))
  );
}

/** What changed from one version of a record to the next; `undefined` when nothing did. */
export function difference(
  before: Fields | undefined,
  after: Fields | undefined,
): Pick<Change, 'kind' | 'before' | 'after'> | undefined {
  if (!before) return after && { kind: 'created', after };
  if (!after) return { kind: 'deleted', before };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !same(before[key], after[key]),
  );
  if (keys.length === 0) return undefined;
  return { kind: 'changed', before: only(before, keys), after: only(after, keys) };
}

function only(record: Fields, keys: string[]): Fields {
  return Object.fromEntries(
    keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]),
  );
}

/** The record as it was before a change, given the record as it is. Kept fields keep their order. */
export function reverted(now: Fields, change: Change): Fields {
  const { before = {}, after = {} } = change;
  const kept = Object.entries(now).filter(
    ([key]) => !Object.hasOwn(after, key) || Object.hasOwn(before, key),
  );
  return { ...Object.fromEntries(kept), ...before };
}
