import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sniff } from '../../../lib/exchange/sniff.ts';
import type { Unreadable } from '../../../lib/exchange/unreadable.ts';
import { fileOf, readAll, readOne, saved } from './foreign.ts';

const TABLE = '姓名,手机\n王建国,13800001234\n';
const WEST = 'Name,Company\nJörg Müller,Pumpenfabrik Süd\n';
/** 王建国 in GBK, in Big5 (王建國) and with its neighbours in Latin letters. */
const GBK = new Uint8Array([0xcd, 0xf5, 0xbd, 0xa8, 0xb9, 0xfa]);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (const [at, sign] of text.split('').entries()) {
    view.setUint16(at * 2, sign.charCodeAt(0), littleEndian);
  }
  return view.buffer;
};

describe('an encoding is certain', () => {
  test.each([
    ['UTF-8', TABLE, 'utf-8'],
    ['ASCII', 'Name,Phone\nAnn Lee,0301234567\n', 'utf-8'],
    ['UTF-8 with a mark', `\uFEFF${TABLE}`, 'utf-8'],
    ['UTF-16, the small end first, with a mark', utf16(`\uFEFF${TABLE}`, true), 'utf-16le'],
    ['UTF-16, the big end first, with a mark', utf16(`\uFEFF${TABLE}`, false), 'utf-16be'],
    ['UTF-16, the small end first', utf16(TABLE, true), 'utf-16le'],
    ['UTF-16, the big end first', utf16(TABLE, false), 'utf-16be'],
    ['Western UTF-16', utf16(WEST, true), 'utf-16le'],
  ])('of %s', async (_, written, encoding) => {
    expect(await sniff(fileOf(written))).toEqual({ kind: 'csv', encoding, candidates: [] });
    const [first] = await readAll(fileOf(written));
    expect(first).toHaveProperty('name');
  });

  test('of cards that name it', async () => {
    const card = ['BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=GBK:', GBK, ';\nEND:VCARD\n'];
    expect(await sniff(fileOf(...card))).toMatchObject({ kind: 'vcard', encoding: 'gb18030' });
    expect(await readAll(fileOf(...card))).toMatchObject([{ name: '王建国' }]);
  });
});

describe('an encoding is asked for', () => {
  test('of two characters, which could be anything', async () => {
    const { encoding, candidates } = await sniff(fileOf('name\n', GBK.slice(0, 4), '\n'));
    expect(encoding).toBeUndefined();
    expect(candidates.map((one) => one.encoding)).toEqual(
      expect.arrayContaining(['gb18030', 'windows-1252']),
    );
    expect(candidates[0]).toEqual({ encoding: 'gb18030', preview: '王建' });
  });

  test('of Western text, with that first', async () => {
    const bytes = Uint8Array.from(WEST, (sign) => sign.charCodeAt(0));
    const { encoding, candidates } = await sniff(fileOf(bytes));
    expect(encoding).toBeUndefined();
    expect(candidates[0]?.encoding).toBe('windows-1252');
    expect(candidates[0]?.preview).toContain('Jörg Müller');
    expect(await readOne(bytes)).toMatchObject({ name: 'Jörg Müller' });
  });

  test('of UTF-8 with a broken byte; who takes it for UTF-8 is told which row is broken', async () => {
    const file = fileOf(
      TABLE,
      new Uint8Array([0xe7, 0x8e, 0x2c]),
      '1380000123\n李雷,13900001234\n',
    );
    const { encoding, candidates } = await sniff(file);
    expect(encoding).toBeUndefined();
    expect(candidates[0]?.encoding).toBe('utf-8');
    expect(await readAll(file, 'utf-8')).toMatchObject([
      { name: '王建国' },
      { place: 3, reason: 'damaged' },
      { name: '李雷' },
    ]);
  });

  test('of what is broken only far behind its beginning', async () => {
    const file = fileOf('Name,Phone\n', 'Ann Lee,0301234567\n'.repeat(40_000), GBK, ',1\n');
    const { encoding, candidates } = await sniff(file);
    expect(encoding).toBeUndefined();
    expect(candidates[0]).toEqual({ encoding: 'gb18030', preview: '王建国,1' });
  });

  test('of cards that are quoted-printable and name none', async () => {
    const card =
      'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:=CD=F5;=BD=A8=B9=FA\nEND:VCARD\n';
    const { encoding, candidates } = await sniff(fileOf(card));
    expect(encoding).toBeUndefined();
    expect(candidates[0]).toMatchObject({
      encoding: 'gb18030',
      preview: expect.stringContaining('王;建国'),
    });
    expect(await readOne(card)).toMatchObject({ name: '王建国' });
    expect(await readAll(fileOf(card), 'utf-8')).toMatchObject([{ reason: 'damaged' }]);
  });
});

test.each([
  ['UTF-8 that was saved as Western once', 'Name\nMÃ¼ller\n'],
  ['Chinese that was saved as Western once', 'Name\nçŽ‹å»ºå›½\n'],
  ['a name with characters that were replaced', 'Name\n?怡君\n'],
  ['a name of which nothing is left', 'Name,Phone\n???,13800001234\n'],
])('%s is not taken in silently', async (_, text) => {
  expect(await readAll(fileOf(text))).toMatchObject([{ place: 2, reason: 'damaged' }]);
});

describe('a file is refused', () => {
  const zip = (...names: string[]) => `PK\u0003\u0004${names.join('PK')}`;
  test.each<[Unreadable, string, Blob]>([
    ['empty', 'with nothing in it', fileOf()],
    ['workbook', 'of Excel', saved('calc.xlsx')],
    ['workbook', 'of LibreOffice', saved('calc.ods')],
    [
      'workbook',
      'of an old Excel',
      fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ],
    ['webPage', 'that is a web page with a table', saved('calc-page.xls')],
    ['zipped', 'that is a zip', fileOf(zip('people.csv'))],
    ['zipped', 'that is a bomb of zeros', fileOf(gzipSync(new Uint8Array(50_000_000)))],
    [
      'backup',
      'that is a backup of ours',
      fileOf('evergreen-backup {"format":1,"sealed":false}\n'),
    ],
    ['binary', 'that is a picture', fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))],
    ['binary', 'with zero bytes in it', fileOf('Name\nAnn', new Uint8Array([0, 1, 2, 3]))],
  ])('as %s: one %s', async (reason, _, file) => {
    await expect(sniff(file)).rejects.toMatchObject({ name: 'UnreadableFileError', reason });
  });
});
