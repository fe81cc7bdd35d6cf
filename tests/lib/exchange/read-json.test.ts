import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Incoming } from '../../../lib/exchange/incoming.ts';
import { fileOf, readAll, readOne } from './foreign.ts';

afterEach(() => {
  expect(Object.getOwnPropertyNames({})).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const own = (...people: unknown[]) =>
  JSON.stringify({ format: 'evergreen-people', version: 1, people });
const WANG: Omit<Incoming, 'place'> = {
  name: '王建国',
  formOfAddress: '王总',
  organisation: '江南轴承厂',
  emails: ['wang@example.com'],
  phones: ['+86 138 0000 1234'],
  handles: ['WeChat: wxid_1'],
  tags: ['老客户'],
  facts: [
    { field: 'birthday', value: 'lunar 08-15' },
    { field: 'hobbies', value: '钓鱼\n茶' },
  ],
  notes: [{ text: '展会上认识', at: 1_700_000_000_000, by: 'Lin' }, { text: '第二条' }],
};

describe('people as we write them', () => {
  test('come back whole, with authors and instants', async () => {
    expect(await readOne(own(WANG))).toEqual({ ...WANG, place: 1 });
  });

  test('of a newer release are refused', async () => {
    const text = JSON.stringify({ format: 'evergreen-people', version: 2, people: [] });
    await expect(readAll(fileOf(text))).rejects.toMatchObject({ reason: 'newer' });
  });

  test('what is special or unknown is not taken; a wrong shape is refused', async () => {
    const facts = [
      'religion',

      'nonsense',
      '__proto__',
      'constructor',
      'toString',
    ].map((field) => ({ field, value: 'x' }));
    expect(
      await readAll(fileOf(own({ ...WANG, facts }, { ...WANG, emails: 'x' }, null, 7, []))),
    ).toEqual([
      { ...WANG, facts: [], place: 1 },
      { place: 2, reason: 'broken', text: expect.stringContaining('王建国') },
      { place: 3, reason: 'broken', text: 'null' },
      { place: 4, reason: 'broken', text: '7' },
      { place: 5, reason: 'broken', text: '[]' },
    ]);
  });
});

describe('plain objects', () => {
  test('are read by their keys, those inside them too', async () => {
    const text = JSON.stringify({
      exported: '2026-01-01',
      contacts: [
        {
          id: 7,
          first_name: 'Seán',
          last_name: "O'Brien",
          company: { name: 'Northsea Valves', vat: 'IE1' },
          emails: [{ type: 'work', value: 'sean@example.com' }, { value: 's@example.net' }],
          mobile: 353871234567,
          tags: ['VIP', 'boats'],
          birthday: '--05-12',
          religion: 'x',
          active: true,
          deleted: null,
        },
      ],
    });
    expect(await readOne(text)).toEqual({
      name: "Seán O'Brien",
      organisation: 'Northsea Valves',
      emails: ['sean@example.com', 's@example.net'],
      phones: ['353871234567'],
      handles: [],
      tags: ['VIP', 'boats'],
      facts: [{ field: 'birthday', value: '05-12' }],
      notes: [],
      place: 1,
    });
  });

  test('in Chinese, as a list', async () => {
    expect(
      await readAll(fileOf('[{"姓名":"王建国","手机":"13800001234"},{"姓名":"","手机":""},"x"]')),
    ).toMatchObject([
      { name: '王建国', phones: ['13800001234'] },
      { place: 2, reason: 'broken' },
      { place: 3, reason: 'broken', text: '"x"' },
    ]);
  });
});

describe('hostile JSON', () => {
  test('keys that mean something to the language are keys like any other', async () => {
    const text =
      '[{"__proto__":{"polluted":1,"name":"x"},"constructor":{"prototype":{"polluted":1}},"name":"Ann Lee","toString":"y"}]';
    expect(await readOne(text)).toMatchObject({ name: 'Ann Lee' });
    expect(
      await readOne(own(WANG).replace('"name"', '"__proto__":{"polluted":1},"name"')),
    ).toMatchObject({ name: '王建国' });
  });

  test.each([
    ['ten thousand levels', 'tooDeep', '[{"a":'.repeat(10_000)],
    [
      'many levels behind a text full of brackets',
      'tooDeep',
      `[{"a":"]]]\\"}}","b":${'['.repeat(30)}`,
    ],
    ['half a file', 'notJson', '[{"name":"Ann Lee"}'],
    ['another language', 'notJson', '{"name": function () {}}'],
    [
      'thousands of keys',
      'tooManyColumns',
      JSON.stringify([Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]))]),
    ],
    [
      'more entries than an address book has',
      'tooManyRecords',
      `[${'{"a":1},'.repeat(250_001)}{"a":1}]`,
    ],
    ['more bytes than are parsed at once', 'tooLarge', `[{"a":"${'x'.repeat(65 * 1024 * 1024)}"}]`],
  ])('%s: %s', async (_, reason, text) => {
    await expect(readAll(fileOf(text))).rejects.toMatchObject({
      name: 'UnreadableFileError',
      reason,
    });
  });

  test('whatever values are in it, each entry is somebody or refused', async () => {
    const key = fc.constantFrom(
      'name',
      'email',
      'phone',
      'birthday',
      'notes',
      '__proto__',
      'constructor',
      'tags',
      'facts',
    );
    const entry = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(entry, fc.jsonValue()), { minLength: 1, maxLength: 5 }),
        async (list) => {
          expect(
            await readAll(fileOf(JSON.stringify(list).replace(/^\[(?![[{])/, '[{},'))),
          ).toBeInstanceOf(Array);
          expect(await readAll(fileOf(own(...list)))).toHaveLength(list.length);
        },
      ),
    );
  });
});
