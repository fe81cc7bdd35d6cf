import type { FieldId } from '../dossier/fields.ts';

/** What a column can be read as, besides the fields of the dossier. */
export const COLUMNS = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'namePrefix',
  'nameSuffix',
  'formOfAddress',
  'organisation',
  'email',
  'phone',
  'handle',
  'tag',
  'note',
  'ignore',
] as const;

/** One of these, or the field that a column answers. */
export type Column = (typeof COLUMNS)[number] | FieldId;

/** How a table is laid out: guessed by `layoutOf` in layout-of.ts, and corrected by the user. */
export interface Layout {
  delimiter: string;
  /** Whether the first row holds headings; without them `header` is empty texts. */
  headed: boolean;
  /** The headings as they stand in the file. To remember a mapping, remember `columns` by these. */
  header: string[];
  /** One for each heading. */
  columns: Column[];
  /** Which number of 3/4/1980 is the day; left out where the sample does not tell. */
  dates?: 'dayFirst' | 'monthFirst';
}
