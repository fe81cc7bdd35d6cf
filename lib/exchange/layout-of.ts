import type { Settings } from '../settings/settings.ts';
import type { Column, Layout } from './layout.ts';
import type { Encoding } from './read-file.ts';

/** A layout with the first rows under it, as they stand, to look at. */
export interface Sampled {
  layout: Layout;
  /** Up to 200 rows, without the headings. */
  sample: string[][];
}

/**
 * The layout of a table by its first rows: delimiter, headings, what each column is.
 * @throws UnreadableFileError
 */
export async function layoutOf(_file: Blob, _encoding: Encoding): Promise<Sampled> {
  throw new Error('being written');
}

/** What each column is, by its heading in one of many programs' words, else by what stands in it. */
export function guessColumns(_header: string[], _sample: string[][]): Column[] {
  throw new Error('being written');
}

/**
 * The columns that may be chosen on the screen, in order. Judgements are among them and never
 * guessed; special fields only while they are switched on.
 */
export function columnsOffered(_on: Settings['sensitiveFields']): Column[] {
  throw new Error('being written');
}

/** A remembered mapping, with what may not be filled (any more) as `ignore`. */
export function allowedColumns(_columns: unknown, _on: Settings['sensitiveFields']): Column[] {
  throw new Error('being written');
}
