import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import '../../../lib/search/all-characters.ts';
import { normalisePhone } from '../../../lib/customer/address-use.ts';
import { spokenOf } from '../../../lib/customer/spoken.ts';
import { find } from '../../../lib/search/find.ts';
import { Haystack, linesOf, rowsOf } from '../../../lib/search/haystack.ts';
import { pieces, piecesOfName } from '../../../lib/search/highlight.ts';
import { lineOf, textLine, type Findable, type Line } from '../../../lib/search/line.ts';
import { search, searchTexts, termsOf } from '../../../lib/search/query.ts';
import { snippet } from '../../../lib/search/snippet.ts';
import { nearest, stepsBetween, vocabularyOf } from '../../../lib/search/typo.ts';

const nobody = new Haystack(rowsOf([]));
const searched = (lines: Line[], fresh = nobody, gone = new Set<string>()) => ({
  base: [new Haystack(rowsOf(lines))],
  fresh,
  gone,
});
const asked = (lines: Line[], query: string) => {
  const all = searched(lines);
  return find(all, query, () => vocabularyOf(all.base)).hits.map(({ id }) => id);
};

/** Name, organisation, addresses; each person's name is the id. */
const CUSTOMERS: [string, string?, ...string[]][] = [
  ['王小明', '绍兴纺织有限公司', 'xm.wang@shaoxing-tex.example', '+86 138 0013 8000'],
  ['单雄信', '瓦岗贸易'],
  ['曾国藩'],
  ['仇英'],
  ['欧阳娜娜'],
  ['吕布'],
  ['陳怡君', '台光光學'],
  ['陈建国'],
  ['Zoë Kowalska', 'Łódź Freight', 'zk@baltic-freight.example'],
  ['Priya Raman', 'Acme Pumps', 'priya.raman@acme-pumps.example'],
];
let lines: Line[];

beforeAll(async () => {
  lines = await Promise.all(
    CUSTOMERS.map(async ([name, organisation, ...others]) =>
      lineOf({ id: name, name, spoken: await spokenOf(name), organisation, others }),
    ),
  );
});

describe('P13 a Chinese customer is found by', () => {
  test.each([
    ['any part of the name', '小明', '王小明'],
    ['pinyin initials', 'wxm', '王小明'],
    ['the given name in pinyin', 'xiaoming', '王小明'],
    ['the whole name in pinyin', 'wangxiaoming', '王小明'],
    ['pinyin, syllable by syllable', 'wang xiao ming', '王小明'],
    ['a character and initials', '王xm', '王小明'],
    ['two characters inside the organisation', '绍兴', '王小明'],
    ['the surname’s own reading: 单 is Shàn', 'shanxiongxin', '单雄信'],
    ['the surname’s own reading: 曾 is Zēng', 'zengguofan', '曾国藩'],
    ['the surname’s own reading: 仇 is Qiú', 'qiuying', '仇英'],
    ['a surname of two characters', 'ouyang', '欧阳娜娜'],
    ['v for ü', 'lvbu', '吕布'],
    ['ü itself', 'lübu', '吕布'],
    ['the other script', '陈怡君', '陳怡君'],
    ['the other script, the other way', '陳建國', '陈建国'],
    ['the other script in the organisation', '光学', '陳怡君'],
  ])('%s', (_, query, name) => {
    expect(asked(lines, query)).toEqual([name]);
  });
});

describe('a customer is found by', () => {
  test.each([
    ['a name without its accents', 'zoe', 'Zoë Kowalska'],
    ['letters that are no accented ones', 'lodz', 'Zoë Kowalska'],
    ['another width and case', 'ＰＲＩＹＡ', 'Priya Raman'],
    ['the middle of an e-mail address', 'ya.raman@ac', 'Priya Raman'],
    ['the end of a phone number', '8000', '王小明'],
    ['two words in any order', 'pumps priya', 'Priya Raman'],
    ['a word with two letters swapped', 'kowlaska', 'Zoë Kowalska'],
    ['a word with a letter missing', 'pryia acme', 'Priya Raman'],
    ['pinyin with a wrong letter', 'wangxiaomin', '王小明'],
    ['a word with a wrong letter', 'prixa', 'Priya Raman'],
  ])('%s', (_, query, name) => {
    expect(asked(lines, query)).toEqual([name]);
  });

  test('nothing, where nothing is asked or nobody is meant', () => {
    for (const query of ['', '  ', 'qqq', '赵', 'priya wxm'])
      expect(asked(lines, query)).toEqual([]);
  });
});

/** Accents, both scripts, widths, two-unit and two-letter ones. */
const LETTERS = [...Array.from("abzéÉßŁłøü王小明單台灣學絕 .-@'’１3８한글жИΣςが(㈱𠮷"), 'e\u0301'];

test('law: every part of a name, organisation or address finds its person', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...LETTERS),
    minLength: 2,
    maxLength: 12,
  });
  const person = fc.record({ name: letters, organisation: letters, others: fc.array(letters) });
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (people, who, where, from) => {
        const all = people.map((one, index) => lineOf({ ...one, id: `${index}` }));
        const at = who % people.length;
        const { name = '', organisation = '', others = [] } = people[at] ?? {};
        const texts = [name, organisation, ...others];
        const marks = Array.from((texts[where % texts.length] ?? '').normalize('NFC'));
        const part = marks.slice(from % (marks.length - 1)).slice(0, 2 + (from % 4));
        const query = part.join('');
        if (termsOf(query).length === 0) return;
        expect(search(searched(all), termsOf(query)).map(({ id }) => id)).toContain(`${at}`);
      },
    ),
    { numRuns: 2000 },
  );
});

test('the best come first: the name itself, its beginning, initials, a word, a part, the rest', () => {
  const people: Findable[] = [
    { id: 'in an address', name: 'B', others: ['olin@x.example'] },
    { id: 'word of an organisation', name: 'C', organisation: 'Mills Lin', others: [] },
    { id: 'inside the name', name: 'Colin', others: [] },
    { id: 'word of the name', name: 'Anna Lin', others: [] },
    { id: 'initials', name: '李一宁', spoken: 'li yi ning', others: [] },
    { id: 'name begins', name: 'Linda', others: [] },
    { id: 'name', name: 'Lin', others: [] },
    { id: 'name in pinyin', name: '林', spoken: 'lin', others: [] },
  ];
  const all = people.map(lineOf);
  expect(asked(all, 'lin').filter((id) => id !== 'initials')).toEqual([
    'name in pinyin',
    'name',
    'name begins',
    'word of the name',
    'inside the name',
    'word of an organisation',
    'in an address',
  ]);
  expect(asked([...all, lineOf({ id: 'a', name: 'Lyn', others: [] })], 'ly')).toEqual([
    'a',
    'initials',
  ]);
});

test('among more hits than are collected the best are still there', () => {
  const many = Array.from({ length: 500 }, (_, row) =>
    lineOf({ id: `${row}`, name: `Person ${row}`, others: [`mail.li.${row}@x.example`] }),
  );
  const last = lineOf({ id: 'Li', name: 'Li', others: [] });
  const spoken = lineOf({ id: '李', name: '李', spoken: 'li', others: [] });
  expect(
    asked([...many, last, spoken], 'li')
      .slice(0, 2)
      .sort(),
  ).toEqual(['Li', '李']);
});

test('what was written since hides what was stored', () => {
  const stored = [
    lineOf({ id: '1', name: 'Anna', others: [] }),
    lineOf({ id: '2', name: 'Ben', others: [] }),
  ];
  const fresh = new Haystack(rowsOf([lineOf({ id: '1', name: 'Anna Li', others: [] })]));
  const all = searched(stored, fresh, new Set(['1', '2']));
  expect(search(all, ['anna']).map(({ id }) => id)).toEqual(['1']);
  expect(search(all, ['li']).map(({ id }) => id)).toEqual(['1']);
  expect(search(all, ['ben'])).toEqual([]);
});

describe('P13 a phone number is found however it is written', () => {
  const stored = ['+8613800138000', '13800138000', '013800138000', '+442079460958', '02079460958'];
  const people = stored.map((value) => lineOf({ id: value, name: 'X', others: [value] }));
  const CHINESE = stored.slice(0, 3);
  const BRITISH = stored.slice(3);
  test.each([
    ['+86 138-0013-8000', CHINESE],
    ['+86 138 0013 8000', CHINESE],
    ['0086 138 0013 8000', CHINESE],
    ['8613800138000', CHINESE],
    ['138-0013-8000', CHINESE],
    ['(138) 0013.8000', CHINESE],
    ['0138 0013 8000', CHINESE],
    ['１３８ ００１３ ８０００', CHINESE],
    ['0013 8000', CHINESE],
    ['8000', CHINESE],
    ['3800', CHINESE],
    ['x 138-0013-8000', CHINESE],
    ['+44 (0)20 7946 0958', BRITISH],
    ['+44 20 7946–0958', BRITISH],
    ['020 7946 0958', BRITISH],
    ['0958', BRITISH],
  ])('%s', (query, wanted) => {
    expect(asked(people, query).sort()).toEqual([...wanted].sort());
  });

  test('as it was typed first', () => {
    const other = lineOf({ id: 'same end', name: 'X', others: ['+4932079460958'] });
    expect(asked([other, ...people], '+44 20 7946 0958')[0]).toBe('+442079460958');
  });

  test('law: every run of four digits or more, with or without code and marks', () => {
    const mark = fc.constantFrom('', ' ', '-', '.', ' (', ') ');
    const country = fc.constantFrom('+86', '0086', '+86 (0)', '0', '');
    const digits = fc.stringMatching(/^[2-9]\d{9}$/);
    fc.assert(
      fc.property(digits, country, country, mark, fc.nat(6), (number, one, other, set, from) => {
        const value = normalisePhone(one + number) ?? '';
        const line = lineOf({ id: 'x', name: 'X', others: [value] });
        const parted = `${other}${number.slice(0, 3)}${set}${number.slice(3, 6)}-${number.slice(6)}`;
        expect(asked([line], parted), `${parted} for ${value}`).toEqual(['x']);
        expect(asked([line], number.slice(from)), number.slice(from)).toEqual(['x']);
        expect(asked([line], number.slice(from, from + 4)), number).toEqual(['x']);
      }),
    );
  });
});

describe('whole texts', () => {
  const texts = [
    textLine('王建国', '王建国', [
      '夜班师傅反映主轴噪音偏大，周五前来看。',
      'Line stop on the 20th',
    ]),
    textLine('Priya', 'Priya Raman', ['The crate of the second pump was dented']),
    textLine('Tom', 'Tom Pump', ['Likes rowing']),
    textLine('Ann', 'Ann', ['A crate of pumpkins; intercrate']),
  ];
  const found = (query: string) => searchTexts(searched(texts), termsOf(query));
  test.each([
    ['any two characters of a note', '噪音', ['王建国']],
    ['the other script', '夜班師傅', ['王建国']],
    ['words of several entries', '噪音 20th', ['王建国']],
    ['the name and a word', '建国 主轴', ['王建国']],
    ['a name that is in no text finds nothing', 'tom', []],
    ['whole words before parts of words', 'crate pump', ['Priya', 'Ann']],
    ['nothing', 'zzz', []],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe('a snippet', () => {
  const shown = (text: string, query: string) =>
    snippet(text, termsOf(query))
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');
  test('a short text is shown whole, on one line', () => {
    expect(shown('Met him.\n\nLikes tea', 'tea')).toBe('Met him. Likes [tea]');
  });
  test('of a long one, the place that was looked for', () => {
    const text = `${'word '.repeat(300)}the crate was dented ${'again '.repeat(300)}`;
    const part = shown(text, 'dented');
    expect(part).toMatch(/^…word .*the crate was \[dented\] again.*…$/);
    expect(part.length).toBeLessThan(130);
  });
  test('also in Chinese, in the other script, far into twenty thousand characters', () => {
    const part = shown(`${'今天天气很好'.repeat(3000)}夜班師傅說主軸噪音偏大`, '师傅');
    expect(part).toContain('夜班[師傅]說主軸');
    expect(part.startsWith('…')).toBe(true);
  });
});

test('O’Brien is found with and without the mark', () => {
  const people = [lineOf({ id: 'x', name: 'Mary O’Brien', others: [] })];
  for (const query of ["o'brien", 'O’Brien', 'obrien', 'brien'])
    expect(asked(people, query), query).toEqual(['x']);
});

test('a nickname is as good as a name', () => {
  const people = [
    lineOf({ id: 'mail', name: 'X', others: ['laowang@x.example'] }),
    lineOf({ id: 'nick', name: '王建国', nicknames: ['Laowang'], others: [] }),
  ];
  expect(asked(people, 'laowang')).toEqual(['nick', 'mail']);
});

test('among equals, who is called just so comes first', () => {
  const people = [
    lineOf({ id: 'Al Ann', name: 'Al Ann', organisation: 'Acme', others: [] }),
    lineOf({ id: 'Ann', name: 'Ann', organisation: 'Acme', others: [] }),
  ];
  expect(asked(people, 'Ann Acme')).toEqual(['Ann', 'Al Ann']);
});

test('rows are stored as long strings and come back as lines', () => {
  expect(linesOf(rowsOf(lines))).toEqual(lines);
  expect(linesOf(rowsOf([]))).toEqual([]);
});

describe('typing errors', () => {
  test.each([
    ['kowalska', 'kowalska', 0],
    ['kowlaska', 'kowalska', 1],
    ['kowlska', 'kowalska', 1],
    ['kowaslka', 'kowalski', 2],
    ['raman', 'human', 2],
  ])('%s and %s are %i apart', (a, b, steps) => {
    expect(stepsBetween(a, b, 5)).toBe(steps);
    expect(stepsBetween(b, a, 5)).toBe(steps);
  });

  test('a short word is taken as it is, a long one may have two', () => {
    const words = new Set(['anna', 'ann', 'kowalska']);
    expect(nearest('anm', words)).toEqual([]);
    expect(nearest('anma', words)).toEqual(['anna']);
    expect(nearest('kowalak', words)).toEqual([]);
    expect(nearest('kovalzka', words)).toEqual(['kowalska']);
  });
});

describe('what was found is marked', () => {
  const shown = (parts: { text: string; marked: boolean }[]) =>
    parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  test.each([
    ['Zoë Kowalska', 'zoe kow', '[Zoë] [Kow]alska'],
    ['Große Straße', 'strasse', 'Große [Straße]'],
    ['台光光學', '光学', '台光[光學]'],
    ['Priya Raman', 'a', 'Priy[a] R[a]m[a]n'],
    ['𠮷野', '野', '𠮷[野]'],
    ['Priya', 'wang', 'Priya'],
  ])('in %s by %s', (text, query, marked) => {
    expect(shown(pieces(text, termsOf(query)))).toBe(marked);
  });

  test('a name that was found by its pinyin, as a whole', () => {
    expect(shown(piecesOfName('王小明', 'wang xiao ming', ['wxm']))).toBe('[王小明]');
    expect(shown(piecesOfName('王小明', 'wang xiao ming', ['小明']))).toBe('王[小明]');
    expect(shown(piecesOfName('王小明', 'wang xiao ming', ['shaoxing']))).toBe('王小明');
  });
});
