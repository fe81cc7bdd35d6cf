import { isInUse } from '../dossier/sensitive.ts';
import { everyField } from '../dossier/every-field.ts';
import { FIELD_IDS, fields } from '../dossier/fields.ts';
import type { Settings } from '../settings/settings.ts';
import { decoded } from './bytes/decoded.ts';
import type { Encoding } from './encoding.ts';
import { guessColumns } from './table/guess-columns.ts';
import { columnOfHeading } from './table/heading.ts';
import { COLUMNS, type Column, type Layout } from './layout.ts';
import { isFieldId } from './record/field-id.ts';
import { dateOrder } from './record/read-day.ts';
import { isEmpty, readTable, SEPARATOR } from './table/read-table.ts';
import { UnreadableFileError } from './unreadable.ts';

/** A layout with the first rows under it, as they stand, to look at. */
export interface Sampled {
  layout: Layout;
  /** Up to 200 rows, without the headings. */
  sample: string[][];
}

const SAMPLE = 200;
const GUESSING = {
  preview: 20,
  skipEmptyLines: 'greedy' as const,
  delimitersToGuess: [',', '\t', ';', '|'],
};

/**
 * The layout of a table by its first rows: delimiter, headings, what each column is.
 * @throws UnreadableFileError
 */
export async function layoutOf(file: Blob, encoding: Encoding): Promise<Sampled> {
  const delimiter = await delimiterOf(file, encoding);
  const [first = [], ...others] = await firstRows(file, encoding, delimiter);
  if (first.length === 0) throw new UnreadableFileError('empty');
  const headed = first.some((cell) => columnOfHeading(cell) !== undefined);
  const width = Math.max(first.length, ...others.map(({ length }) => length));
  const header = headed ? first.map((cell) => cell.trim()) : Array<string>(width).fill('');
  const sample = headed ? others : [first, ...others].slice(0, SAMPLE);
  const columns = guessColumns(header, sample);
  const dates = dateOrder(sample.flatMap((row) => row.filter((_, at) => isDated(columns[at]))));
  return { layout: { delimiter, headed, header, columns, ...(dates && { dates }) }, sample };
}

function isDated(column: Column | undefined): boolean {
  return !!column && isFieldId(column) && ['date', 'monthday'].includes(fields[column].type);
}

/** The sign between two cells: as the first line says, else as the parser finds it. */
async function delimiterOf(file: Blob, encoding: Encoding): Promise<string> {
  const { default: papa } = await import('papaparse');
  for await (const { text } of decoded(file, encoding)) {
    const [, said] = SEPARATOR.exec(text) ?? [];
    return said ?? papa.parse(text, GUESSING).meta.delimiter;
  }
  return ',';
}

/** The headings and the sample. */
async function firstRows(file: Blob, encoding: Encoding, delimiter: string): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { rows } of readTable(file, { encoding, delimiter })) {
    found.push(...rows.filter((row) => !isEmpty(row)).slice(0, SAMPLE + 1));
    if (found.length > SAMPLE) break;
  }
  return found.slice(0, SAMPLE + 1);
}

/**
 * The columns that may be chosen on the screen, in order. Judgements are among them and never
 * guessed; special fields only while they are switched on.
 */
export function columnsOffered(on: Settings['sensitiveFields']): Column[] {
  return [...COLUMNS, ...FIELD_IDS.filter((id) => isInUse(id, everyField([]), on))];
}

/** A remembered mapping, with what may not be filled (any more) as `ignore`. */
export function allowedColumns(columns: unknown, on: Settings['sensitiveFields']): Column[] {
  if (!Array.isArray(columns)) return [];
  const offered = columnsOffered(on);
  return columns.map((column) => offered.find((one) => one === column) ?? 'ignore');
}
