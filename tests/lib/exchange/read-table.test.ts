import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../lib/exchange/encoding.ts';
import { layoutOf } from '../../../lib/exchange/layout-of.ts';
import type { Unreadable } from '../../../lib/exchange/unreadable.ts';
import { readTable } from '../../../lib/exchange/table/read-table.ts';
import { fileOf, readAll } from './foreign.ts';

async function rowsOf(file: Blob, encoding: Encoding = 'utf-8', delimiter = ',') {
  const all: string[][] = [];
  for await (const { rows } of readTable(file, { encoding, delimiter })) all.push(...rows);
  return all;
}

const cell = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => text.replaceAll(/[\r\uFEFF]|\p{Cs}/gu, '')),
  fc.constantFrom(
    '王建国',
    '欧阳兰',
    'a,b',
    'said "so"',
    'two\nlines',
    '',
    ' ',
    '"',
    "O'Brien",
    '😀',
  ),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

test('a table is read as it was written, wherever its pieces end', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.nat(40),
      async (rows, delimiter, shift) => {
        // As many rows as fill several pieces, moved by a few bytes so that the ends fall elsewhere.
        const many = [
          ['x'.repeat(shift), 'y'],
          ...Array.from({ length: 20_000 / rows.length }, () => rows).flat(),
        ];
        const file = fileOf(papa.unparse(many, { delimiter, newline: '\n' }), '\n');
        const read = await rowsOf(file, 'utf-8', delimiter);
        // Compared as one text: there are thousands of them.
        expect(JSON.stringify(read) === JSON.stringify(many)).toBe(true);
      },
    ),
    { numRuns: 8 },
  );
});

test('each character is whole, wherever the pieces end, in two and four bytes too', async () => {
  const line = [0xcd, 0xf5, 0xbd, 0xa8, 0xb9, 0xfa, 0x2c, 0x95, 0x32, 0x82, 0x36, 0x0a];
  for (const shift of [0, 1, 2, 3]) {
    const bytes = new Uint8Array([
      ...Array<number>(shift).fill(0x2c),
      ...Array.from({ length: 50_000 }, () => line).flat(),
    ]);
    const rows = await rowsOf(fileOf(bytes), 'gb18030');
    expect(new Set(rows.slice(1).map((row) => row.join()))).toEqual(new Set(['王建国,𠀀']));
  }
});

describe('what programs differ in', () => {
  test.each([
    ['line ends of Windows', 'Name,Phone\r\nAnn Lee,0301234567\r\n'],
    ['line ends of old Macs', 'Name,Phone\rAnn Lee,0301234567\r'],
    ['no line end at the end', 'Name,Phone\nAnn Lee,0301234567'],
    ['empty rows', 'Name,Phone\n\n,\nAnn Lee,0301234567\n\n\n'],
    ['semicolons', 'Name;Phone\nAnn Lee;0301234567\n'],
    ['tabs', 'Name\tPhone\nAnn Lee\t0301234567\n'],
    ['upright strokes', 'Name|Phone\nAnn Lee|0301234567\n'],
    ['a line that names the delimiter', 'sep=;\nName;Phone\nAnn Lee;0301234567\n'],
    ['blanks around quotation marks', 'Name,Phone\n"Ann Lee" ,"0301234567" \n'],
    ['a guard against formulas', `Name,Phone\nAnn Lee,"=""0301234567"""\n`],
    ['no headings', 'Ann Lee,0301234567\n'],
  ])('%s', async (_, text) => {
    expect(await readAll(fileOf(text))).toMatchObject([
      { name: 'Ann Lee', phones: ['0301234567'] },
    ]);
  });

  test('a phone with a plus that was guarded stays one', async () => {
    expect(await readAll(fileOf("Name,Phone\nAnn Lee,'+86 138 0000 1234\n"))).toMatchObject([
      { phones: ['+86 138 0000 1234'] },
    ]);
  });

  test('rows are counted as a spreadsheet counts them', async () => {
    expect(await readAll(fileOf('Name,Note\n\n"Ann Lee","two\nlines"\n,lost\n'))).toMatchObject([
      { name: 'Ann Lee', place: 3 },
      { place: 4, reason: 'nameless', text: 'lost' },
    ]);
  });

  test('a row whose cells slipped is refused, the others are read', async () => {
    expect(await readAll(fileOf('Name,Company\nLee, Ann,Acme\nBob Roe,Acme\n'))).toMatchObject([
      { place: 2, reason: 'cells', text: 'Lee Ann Acme' },
      { name: 'Bob Roe' },
    ]);
  });
});

describe('more than an address book has is refused', () => {
  const MB = 1024 * 1024;
  const blob = new Blob(['a'.repeat(MB)]);
  const blobs = (count: number) => Array.from({ length: count }, () => blob);

  /** A file that counts what is read of it. */
  class Counted extends Blob {
    read = 0;
    override slice(start = 0, end = this.size): Blob {
      this.read += Math.min(end, this.size) - start;
      return super.slice(start, end);
    }
  }

  test.each<[string, Unreadable, () => BlobPart[]]>([
    ['a file of 1 GB', 'tooLarge', () => blobs(1024)],
    ['a million rows', 'tooManyRecords', () => ['Name\n', 'Ann Lee\n'.repeat(1_000_000)]],
    ['a cell of 50 MB', 'tooLongCell', () => ['Name,Note\nAnn,"', ...blobs(50), '"\n']],
    ['a line of 50 MB', 'tooLongCell', () => blobs(50)],
    ['10,000 columns', 'tooManyColumns', () => ['Name,'.repeat(10_000), '\nAnn\n']],
    ['an open quotation mark', 'openQuote', () => ['Name,Note\nAnn,"never\nBob,ends\n']],
  ])('%s', async (_, reason, made) => {
    const file = new Counted(made());
    const before = process.cpuUsage();
    await expect(readAll(file)).rejects.toMatchObject({ name: 'UnreadableFileError', reason });
    // Once through to know its encoding, and a little to see what is wrong: never held as a whole.
    expect(file.read).toBeLessThan(reason === 'tooLarge' ? MB : file.size + 4 * MB);
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  test('an open quotation mark is told of with its row', async () => {
    await expect(
      layoutOf(fileOf('Name,Note\nAnn,ok\nBob,"never\n'), 'utf-8'),
    ).rejects.toMatchObject({
      reason: 'openQuote',
      place: 3,
    });
  });
});

test('reading stops when it is cancelled', async () => {
  const cancel = new AbortController();
  const rows = readTable(
    fileOf('a,b\n'.repeat(200_000)),
    { encoding: 'utf-8', delimiter: ',' },
    cancel.signal,
  );
  await rows.next();
  cancel.abort(new Error('enough'));
  await expect(rows.next()).rejects.toThrow('enough');
});
