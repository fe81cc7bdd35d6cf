import { decoded } from '../bytes/decoded.ts';
import type { Encoding } from '../encoding.ts';
import { LONGEST_ROW, MOST_COLUMNS, MOST_RECORDS } from '../file-limits.ts';
import { UnreadableFileError } from '../unreadable.ts';

/** What Excel puts before a table to say what stands between two cells. */
export const SEPARATOR = /^sep=(.)\r?(?:\n|$)/i;
const SEPARATOR_CELL = /^sep=.?\s*$/i;

/** Some rows of a table, one after the other. */
export interface Rows {
  rows: string[][];
  /** Where the first of them stands in the file, from 1; empty rows count. */
  first: number;
  /** Bytes of the file that were read so far. */
  bytes: number;
}

/** What the parser answers of one text. */
interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/**
 * The rows of a table, chunk by chunk: the last row of a piece that may go on is kept for the next.
 * @throws UnreadableFileError
 */
export async function* readTable(
  file: Blob,
  { encoding, delimiter }: { encoding: Encoding; delimiter: string },
  signal?: AbortSignal,
): AsyncGenerator<Rows> {
  const { default: papa } = await import('papaparse');
  let parser: InstanceType<typeof papa.Parser> | undefined;
  let rest = '';
  let first = 1;
  for await (const { text, upTo, last } of decoded(file, encoding, signal)) {
    rest += text;
    // A file of old Macs has no line feed at all.
    parser ??= new papa.Parser({ delimiter, newline: rest.includes('\n') ? '\n' : '\r' });
    const { data, errors, meta }: Parsed = parser.parse(rest, 0, !last);
    refuseUnlike(data, errors, first);
    rest = last ? '' : rest.slice(meta.cursor);
    if (rest.length > LONGEST_ROW)
      throw new UnreadableFileError('tooLongCell', first + data.length);
    if (first === 1 && SEPARATOR_CELL.test(data[0]?.[0] ?? '')) data[0] = [];
    // What follows the last line break is no row.
    if (last && isEmpty(data.at(-1))) data.pop();
    if (data.length > 0) yield { rows: data, first, bytes: upTo };
    first += data.length;
  }
}

/** Whether nothing stands in a row. */
export const isEmpty = (row: string[] | undefined): boolean =>
  row?.every((cell) => !cell.trim()) ?? true;

function refuseUnlike(rows: string[][], errors: Parsed['errors'], first: number): void {
  const wide = rows.findIndex(({ length }) => length > MOST_COLUMNS);
  if (wide >= 0) throw new UnreadableFileError('tooManyColumns', first + wide);
  if (first + rows.length > MOST_RECORDS + 2) throw new UnreadableFileError('tooManyRecords');
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new UnreadableFileError('openQuote', first + (open.row ?? 0));
}
