import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  isOwn,
  normaliseAddress,
  parseAddresses,
  withoutOwn,
} from '../../../lib/customer/address.ts';
import { encodeWords } from '../../encode-words.ts';

const john = { name: 'John Doe', address: 'john@acme.com' };

/** Which header shows whom. The id in front is the requirement, if one asks for this shape. */
const HEADERS: [id: string, header: string, people: Address[]][] = [
  ['P1', '"Doe, John" <john@acme.com>', [{ name: 'Doe, John', address: 'john@acme.com' }]],
  ['P1', 'Doe, John <john@acme.com>', [{ name: 'Doe, John', address: 'john@acme.com' }]],
  [
    'P1',
    '"Doe, John" <john@acme.com>, "Li, Wei" <wei@acme.com>',
    [
      { name: 'Doe, John', address: 'john@acme.com' },
      { name: 'Li, Wei', address: 'wei@acme.com' },
    ],
  ],
  [
    'P1',
    '"Doe, John (Sales)" <john@acme.com>',
    [{ name: 'Doe, John (Sales)', address: 'john@acme.com' }],
  ],
  [
    'P1',
    String.raw`"John \"JD\" Doe" <john@acme.com>`,
    [{ name: 'John "JD" Doe', address: 'john@acme.com' }],
  ],
  ['P1', '"Doe; John" <john@acme.com>', [{ name: 'Doe; John', address: 'john@acme.com' }]],
  ['P1', '"john@acme.com" <john@acme.com>', [{ address: 'john@acme.com' }]],
  ['P1', `"'John Doe'" <john@acme.com>`, [john]],
  ['P1', `'John Doe' <john@acme.com>`, [john]],
  ['P1', `'john@acme.com' <john@acme.com>`, [{ address: 'john@acme.com' }]],
  [
    'P3',
    '"me@us.com via List" <list@y.org>',
    [{ name: 'me@us.com via List', address: 'list@y.org', list: true }],
  ],
  [
    'P3',
    `'Bob Lee' via Buyers <buyers@y.org>`,
    [{ name: `'Bob Lee' via Buyers`, address: 'buyers@y.org', list: true }],
  ],
  [
    'P3',
    '李梅 通过 采购群 <group@y.org>',
    [{ name: '李梅 通过 采购群', address: 'group@y.org', list: true }],
  ],
  ['P3', 'News <no-reply@y.org>', [{ name: 'News', address: 'no-reply@y.org', list: true }]],
  ['P3', 'noreply@y.org', [{ address: 'noreply@y.org', list: true }]],
  [
    'P3',
    'Shop <orders-noreply@y.org>',
    [{ name: 'Shop', address: 'orders-noreply@y.org', list: true }],
  ],
  ['P3', 'mailer-daemon@y.org', [{ address: 'mailer-daemon@y.org', list: true }]],
  ['P3', 'bounces+123@y.org', [{ address: 'bounces+123@y.org', list: true }]],
  ['P3', 'Olivia <olivia@y.org>', [{ name: 'Olivia', address: 'olivia@y.org' }]],
  ['P3', 'Via Romano <via@y.org>', [{ name: 'Via Romano', address: 'via@y.org' }]],
  ['P3', 'Norma Reply <normareply@y.org>', [{ name: 'Norma Reply', address: 'normareply@y.org' }]],
  ['P4', '=?UTF-8?B?5byg5LiJ?= <z@acme.com>', [{ name: '张三', address: 'z@acme.com' }]],
  ['P4', '=?utf-8?q?=E5=BC=A0=E4=B8=89?= <z@acme.com>', [{ name: '张三', address: 'z@acme.com' }]],
  [
    'P4',
    '=?iso-8859-1?Q?J=F6rg_M=FCller?= <j@acme.com>',
    [{ name: 'Jörg Müller', address: 'j@acme.com' }],
  ],
  [
    'P4',
    '=?UTF-8?Q?M=C3=BCller=2C_J=C3=B6rg?= <j@acme.com>',
    [{ name: 'Müller, Jörg', address: 'j@acme.com' }],
  ],
  ['P4', '"=?UTF-8?B?5byg5LiJ?=" <z@acme.com>', [{ name: '张三', address: 'z@acme.com' }]],
  [
    'P4',
    '=?UTF-8?B?5byg?= =?UTF-8?B?5LiJ?= <z@acme.com>',
    [{ name: '张三', address: 'z@acme.com' }],
  ],
  [
    'P4',
    '=?UTF-8?B?5byg?=\r\n =?UTF-8?B?5LiJ?= <z@acme.com>',
    [{ name: '张三', address: 'z@acme.com' }],
  ],
  [
    'P4',
    '=?UTF-8?Q?=E5=BC=A0=E4?= =?UTF-8?Q?=B8=89?= <z@acme.com>',
    [{ name: '张三', address: 'z@acme.com' }],
  ],
  [
    'P4',
    `${encodeWords('李晓梅', 'gb18030')} <li@acme.com>`,
    [{ name: '李晓梅', address: 'li@acme.com' }],
  ],
  [
    'P4',
    `${encodeWords('李晓梅', 'gbk')} <li@acme.com>`,
    [{ name: '李晓梅', address: 'li@acme.com' }],
  ],
  [
    'P4',
    `${encodeWords('王建国', 'gb2312')} <w@acme.com>`,
    [{ name: '王建国', address: 'w@acme.com' }],
  ],
  [
    'P4',
    `${encodeWords('陳怡君', 'big5')} <c@acme.com>`,
    [{ name: '陳怡君', address: 'c@acme.com' }],
  ],
  [
    'P4',
    '=?gb2312?Q?=CD=F5=BD=A8=B9=FA?= <w@acme.com>',
    [{ name: '王建国', address: 'w@acme.com' }],
  ],
  ['P4', '=?big5?Q?=B3=AF=A9=C9=A7g?= <c@acme.com>', [{ name: '陳怡君', address: 'c@acme.com' }]],
  [
    'P4',
    `${encodeWords('田中花子', 'shift_jis')} <t@acme.com>`,
    [{ name: '田中花子', address: 't@acme.com' }],
  ],
  ['P4', '=?UTF-8*zh?B?5byg5LiJ?= <z@acme.com>', [{ name: '张三', address: 'z@acme.com' }]],
  ['P4', '=?UTF-8?B?5byg5LiJ?= (Sales) <z@acme.com>', [{ name: '张三', address: 'z@acme.com' }]],
  ['P4', '=?no-such-charset?Q?abc?= <z@acme.com>', [{ name: 'abc', address: 'z@acme.com' }]],
  ['P5', 'Z.San@ACME.com', [{ address: 'z.san@acme.com' }]],
  ['P5', '<Z.San@ACME.com>', [{ address: 'z.san@acme.com' }]],
  ['P5', 'ÖZGE@ÖRNEK.example', [{ address: 'özge@örnek.example' }]],
  [
    'P6',
    'a@acme.com, b@acme.com; C <c@acme.com>',
    [{ address: 'a@acme.com' }, { address: 'b@acme.com' }, { name: 'C', address: 'c@acme.com' }],
  ],
  [
    'P6',
    'Team: a@acme.com, B <b@acme.com>;',
    [{ address: 'a@acme.com' }, { name: 'B', address: 'b@acme.com' }],
  ],
  [
    'P6',
    '张三 <a@acme.com>；李四 <b@acme.com>',
    [
      { name: '张三', address: 'a@acme.com' },
      { name: '李四', address: 'b@acme.com' },
    ],
  ],
  ['P6', 'a@acme.com,,b@acme.com,', [{ address: 'a@acme.com' }, { address: 'b@acme.com' }]],
  ['P6', 'undisclosed-recipients:;', []],
  ['', 'john@acme.com', [{ address: 'john@acme.com' }]],
  ['', 'John Doe <john@acme.com>', [john]],
  ['', 'John Doe<john@acme.com>', [john]],
  ['', 'john@acme.com (John Doe)', [john]],
  ['', '  John   Doe  <  john@acme.com  >  ', [john]],
  ['', 'John\r\n\tDoe <john@acme.com>', [john]],
  ['', 'mailto:john@acme.com', [{ address: 'john@acme.com' }]],
  ['', 'John Doe ＜john＠acme.com＞', [john]],
  ['', 'john+sales@acme.com', [{ address: 'john+sales@acme.com' }]],
  ['', `O'Neil <tom.o'neil@acme.co.uk>`, [{ name: `O'Neil`, address: `tom.o'neil@acme.co.uk` }]],
  ['', '王建国 <wang@例子.公司>', [{ name: '王建国', address: 'wang@例子.公司' }]],
  ['', 'x@xn--fsqu00a.xn--55qx5d', [{ address: 'x@xn--fsqu00a.xn--55qx5d' }]],
  ['', '<b>John</b> <john@acme.com>', [{ address: 'john@acme.com' }]],
  [
    '',
    '"<img src=x onerror=alert(1)>" <john@acme.com>',
    [{ name: '<img src=x onerror=alert(1)>', address: 'john@acme.com' }],
  ],
  ['', '"\u202Emoc.knab\u202C" <john@acme.com>', [{ name: 'moc.knab', address: 'john@acme.com' }]],
  ['', 'Jo\u200Bhn\u0000 Doe <jo\u200Bhn@acme.com>', [john]],
  ['', '"\u200B" <john@acme.com>', [{ address: 'john@acme.com' }]],
  ['', 'John Doe <john@acme.com', [john]],
  ['', '"John Doe <john@acme.com>', [{ address: 'john@acme.com' }]],
  ['', '"John <john@acme.com>"', []],
  ['', 'john@acme', []],
  ['', 'john@@acme.com', []],
  ['', '.john@acme.com', []],
  ['', 'jo..hn@acme.com', []],
  ['', 'john@acme..com', []],
  ['', 'john@-acme.com', []],
  ['', 'john@127.0.0.1', []],
  ['', '@acme.com', []],
  ['', 'John Doe', []],
  ['', '', []],
  ['', '<>', []],
  ['', `${'a'.repeat(65)}@acme.com`, []],
];

describe('who a mail header names', () => {
  test.each(HEADERS)('%s %j', (_id, header, people) => {
    expect(parseAddresses(header)).toEqual(people);
  });

  test('P3 a name of 10 KB is cut to 200 characters, never inside one', () => {
    const [person] = parseAddresses(`"${'𠮷'.repeat(300)}" <john@acme.com>`);
    expect(person).toEqual({ name: '𠮷'.repeat(200), address: 'john@acme.com' });
  });

  test('a header is read up to 2 KB and no further', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `p${n}@acme.com`).join(', ');
    const started = performance.now();
    expect(parseAddresses(many).length).toBeLessThan(200);
    expect(performance.now() - started).toBeLessThan(50);
  });

  test('whatever a header holds, nothing is thrown and only clean addresses come out', () => {
    const pieces = fc.constantFrom(
      '"',
      '<',
      '>',
      '@',
      ',',
      ';',
      ':',
      '(',
      ')',
      '\\',
      '=?utf-8?B?',
      '?=',
      'a',
      '.',
      ' ',
      '\u202E',
      '\uD800',
      '\n',
    );
    const header = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.emailAddress()))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(header, (text) => {
        for (const { name, address } of parseAddresses(text)) {
          expect(address).toBe(normaliseAddress(address));
          expect(address).toBe(address.toLowerCase());
          expect(address).toMatch(/^[^\s<>",;]+@[^\s<>",;@]+\.[^\s<>",;@]+$/);
          expect([...(name ?? '')].length).toBeLessThanOrEqual(200);
          expect(name ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('an ordinary address is always found again', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,20}(\.[A-Za-z0-9]{1,10})?$/),
        (local) => {
          expect(parseAddresses(`"A, B" <${local}@Acme.example>`)).toMatchObject([
            { address: `${local}@acme.example`.toLowerCase() },
          ]);
        },
      ),
    );
  });
});

describe('my own addresses', () => {
  test('P2 they are compared whole: ann@x.com does not hide joann@x.com', () => {
    const people = parseAddresses('joann@x.com, Ann <ANN@X.com>, ann@x.com.au');
    expect(withoutOwn(people, ['ann@x.com'])).toEqual([
      { address: 'joann@x.com' },
      { address: 'ann@x.com.au' },
    ]);
  });

  test('P2 case and stray blanks do not matter', () => {
    expect(isOwn('Ann@X.com', [' ann@x.COM '])).toBe(true);
    expect(isOwn('joann@x.com', ['ann@x.com'])).toBe(false);
    expect(isOwn('not an address', ['not an address'])).toBe(false);
  });
});
