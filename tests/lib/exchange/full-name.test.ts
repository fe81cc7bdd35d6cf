import { describe, expect, test } from 'vitest';
import { formOf, fullName, type NameParts } from '../../../lib/exchange/record/full-name.ts';

describe('a name is put together as its bearer writes it', () => {
  test.each<[NameParts, string]>([
    [{ family: '王', given: '建国' }, '王建国'],
    [{ family: '欧阳', given: '兰' }, '欧阳兰'],
    [{ family: '司徒', given: '美堂' }, '司徒美堂'],
    [{ whole: '建国 王', family: '王', given: '建国' }, '王建国'],
    [{ whole: '建国王', family: '王', given: '建国' }, '王建国'],
    [{ whole: '王 建国', family: '王', given: '建国' }, '王建国'],
    [{ whole: '王\u3000兰' }, '王兰'],
    [{ whole: '欧阳 兰' }, '欧阳兰'],
    [{ whole: '王建国', family: '王建国', given: '王建国' }, '王建国'],
    [{ whole: '老王', family: '王', given: '建国' }, '老王'],
    [{ family: '山田', given: '太郎' }, '山田太郎'],
    [{ family: 'スミス', given: 'ジョン' }, 'ジョン・スミス'],
    [{ family: '김', given: '민준' }, '김민준'],
    [{ family: 'Nguyễn', middle: 'Văn', given: 'An' }, 'Nguyễn Văn An'],
    [{ family: 'Trần', given: 'Thị Mai' }, 'Trần Thị Mai'],
    [{ family: 'Lê', given: 'Minh' }, 'Lê Minh'],
    [{ family: 'Nguyen', given: 'John' }, 'John Nguyen'],
    [{ family: "O'Brien", given: 'Seán' }, "Seán O'Brien"],
    [
      { family: 'Müller-Lüdenscheidt', given: 'Jörg', suffix: 'Jr.' },
      'Jörg Müller-Lüdenscheidt Jr.',
    ],
    [{ family: 'van der Berg', given: 'Anna', middle: 'M.' }, 'Anna M. van der Berg'],
    [{ family: '王', given: 'Jason' }, 'Jason 王'],
    [{ family: '王' }, '王'],
    [{ given: 'Suharto' }, 'Suharto'],
    [{ prefix: 'Dr.', whole: 'Dr. Jörg Müller', family: 'Müller', given: 'Jörg' }, 'Jörg Müller'],
    [{ family: '王', given: '建国', suffix: '先生' }, '王建国'],
    [{}, ''],
  ])('%o: %s', (parts, name) => {
    expect(fullName(parts)).toBe(name);
  });
});

test.each<[NameParts, string | undefined]>([
  [{ prefix: 'Dr.', family: 'Müller' }, 'Dr. Müller'],
  [{ prefix: '先生', family: '王' }, '王先生'],
  [{ suffix: '總', family: '陳' }, '陳總'],
  [{ prefix: 'Dr.' }, undefined],
  [{ family: '王' }, undefined],
])('%o are spoken to as %s', (parts, form) => {
  expect(formOf(parts) || undefined).toBe(form);
});
