import type { Row } from './row.ts';

/** What is kept of each row, every column as one long text: a few long texts are read at once. */
const COLUMNS = [
  'id',
  'name',
  'spoken',
  'organisationId',
  'organisation',
  'tier',
  'tags',
  'owner',
  'circleIds',
  'status',
  'createdAt',
  'lastContactAt',
  'nextDue',
] as const satisfies (keyof Row)[];
type Column = (typeof COLUMNS)[number];

/** Some thousand rows as they are stored. Derived: they may be cleared at any time. */
export type RollPart = Record<Column, string> & { part: number };

const BETWEEN_ROWS = '\u001E';
const BETWEEN_ENTRIES = '\u001F';

const plain = (text: string) => text.replaceAll(BETWEEN_ROWS, ' ').replaceAll(BETWEEN_ENTRIES, ' ');

function textOf(value: Row[Column]): string {
  if (typeof value === 'string') return plain(value);
  return typeof value === 'number' ? String(value) : value.map(plain).join(BETWEEN_ENTRIES);
}

export function partOf(rows: readonly Row[], part: number): RollPart {
  const columns = COLUMNS.map((column) => [
    column,
    rows.map((row) => textOf(row[column])).join(BETWEEN_ROWS),
  ]);
  // Every column was just made.
  return { ...(Object.fromEntries(columns) as Record<Column, string>), part };
}

/** The columns of one part; each is taken apart when it is first asked for. */
class Columns {
  readonly #part: RollPart;
  readonly #cells: Partial<Record<Column, string[]>> = {};

  constructor(part: RollPart) {
    this.#part = part;
  }

  cell(column: Column, at: number): string {
    return this.all(column)[at] ?? '';
  }

  all(column: Column): string[] {
    return (this.#cells[column] ??= this.#part[column].split(BETWEEN_ROWS));
  }
}

const entriesOf = (cell: string) => (cell ? cell.split(BETWEEN_ENTRIES) : []);

/** A row that is read from its columns when it is looked at: most of them never are. */
class StoredRow implements Row {
  readonly #columns: Columns;
  readonly #at: number;

  constructor(columns: Columns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  #cell(column: Column): string {
    return this.#columns.cell(column, this.#at);
  }

  get id() {
    return this.#cell('id');
  }
  get name() {
    return this.#cell('name');
  }
  get spoken() {
    return this.#cell('spoken');
  }
  get organisationId() {
    return this.#cell('organisationId');
  }
  get organisation() {
    return this.#cell('organisation');
  }
  get tier() {
    // Written by `partOf` from a row.
    return this.#cell('tier') as Row['tier'];
  }
  get tags() {
    return entriesOf(this.#cell('tags'));
  }
  get owner() {
    return this.#cell('owner');
  }
  get circleIds() {
    return entriesOf(this.#cell('circleIds'));
  }
  get status() {
    // Written by `partOf` from a row.
    return this.#cell('status') as Row['status'];
  }
  get createdAt() {
    return Number(this.#cell('createdAt'));
  }
  get lastContactAt() {
    return Number(this.#cell('lastContactAt'));
  }
  get nextDue() {
    return this.#cell('nextDue');
  }
}

export function rowsIn(part: RollPart): Row[] {
  const columns = new Columns(part);
  return columns.all('id').map((_, at) => new StoredRow(columns, at));
}
