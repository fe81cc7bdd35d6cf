import { normaliseAddress } from '../../customer/address.ts';
import { normalisePhone } from '../../customer/address-use.ts';
import { columnOfHeading, headingKey } from './heading.ts';
import type { Column } from '../layout.ts';

/** Each of these is one text: the first column that looks like it is taken. */
const SINGLE: Column[] = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'namePrefix',
  'nameSuffix',
  'formOfAddress',
  'organisation',
  'birthday',
];
const NAMES: Column[] = ['name', 'givenName', 'familyName'];
/** `Title` is Dr in one program and Head of Sales in another: what stands in it tells. */
const TITLES = new Set(['title', '头衔']);
const PREFIX =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|先生|女士|小姐|太太|博士|教授)\b\.?/iu;
/** A program for firms calls this the customer; in a list without names it is the name. */
const CUSTOMER = new Set([
  '客户名称',
  '客户',
  'customer',
  'customername',
  'client',
  'clientname',
  '名称',
]);

/** Cells of one column that hold something. */
const filled = (sample: string[][], at: number) =>
  sample.map((row) => row[at]?.trim() ?? '').filter(Boolean);

const most = (cells: string[], is: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(is).length * 3 >= cells.length * 2;

const isName = (cell: string) =>
  /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u.test(cell);

/** What a column is by what stands in it. */
function columnOfCells(cells: string[]): Column {
  if (most(cells, (cell) => normaliseAddress(cell) !== undefined)) return 'email';
  // Years, amounts and numbers of a list are shorter.
  if (most(cells, (cell) => (normalisePhone(cell)?.length ?? 0) >= 8)) return 'phone';
  return most(cells, isName) ? 'name' : 'ignore';
}

function guessOne(heading: string, cells: string[]): Column {
  if (TITLES.has(headingKey(heading)))
    return cells.some((cell) => PREFIX.test(cell)) ? 'namePrefix' : 'role';
  if (CUSTOMER.has(headingKey(heading))) return 'organisation';
  const told = columnOfHeading(heading);
  // A heading that nobody knows is left out; where there is none, the cells tell.
  return told ?? (heading.trim() ? 'ignore' : columnOfCells(cells));
}

/** An address in one cell, whose parts stand in others again. */
const isFormatted = (heading: string) => headingKey(heading).endsWith('formatted');

/** What each column is, by its heading in one of many programs' words, else by what stands in it. */
export function guessColumns(header: string[], sample: string[][]): Column[] {
  const guessed = header.map((heading, at) => guessOne(heading, filled(sample, at)));
  const whole = header.some(isFormatted);
  const columns = guessed.map((column, at) => {
    const isPart = whole && column.endsWith('address') && !isFormatted(header[at] ?? '');
    const again = SINGLE.includes(column) && guessed.indexOf(column) < at;
    return isPart || again ? 'ignore' : column;
  });
  return withName(columns, header);
}

/** A list without any name takes the customer, or the given name that stands alone, for it. */
function withName(columns: Column[], header: string[]): Column[] {
  const customer = header.findIndex((heading) => CUSTOMER.has(headingKey(heading)));
  const nameless = !columns.some((column) => NAMES.includes(column));
  if (nameless && customer >= 0) return columns.with(customer, 'name');
  const given = columns.indexOf('givenName');
  const alone = given >= 0 && !columns.includes('familyName') && !columns.includes('name');
  return alone ? columns.with(given, 'name') : columns;
}
