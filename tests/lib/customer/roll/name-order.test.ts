import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, mergedByName } from '../../../../lib/customer/roll/name-order.ts';
import { spokenOf } from '../../../../lib/customer/spoken.ts';
import { row } from './rows.ts';

test('P13 Chinese names stand in pinyin order among all others, surnames in their own reading', async () => {
  const names = [
    '王丽',
    'Zoë Keller',
    '单雄信',
    'Ángela Rossi',
    '李晓梅',
    'Wang Lei',
    'anna berg',
    '曾国藩',
    '欧阳修',
    'Łukasz Nowak',
    '陳怡君',
    'Wanger',
    '仇和',
    'Øystein Berg',
    '張志明',
  ];
  const rows = await Promise.all(
    names.map(async (name) => row({ name, spoken: (await spokenOf(name)) ?? '' })),
  );
  expect(rows.sort(byName).map(({ name }) => name)).toEqual([
    'Ángela Rossi',
    'anna berg',
    '陳怡君', // chen
    '李晓梅', // li
    'Łukasz Nowak',
    '欧阳修', // ou yang
    'Øystein Berg',
    '仇和', // qiu
    '单雄信', // shan
    'Wang Lei',
    '王丽', // wang li
    'Wanger',
    '曾国藩', // zeng
    '張志明', // zhang
    'Zoë Keller',
  ]);
});

test('P13 a shorter syllable stands before a longer one: 西安 before 先', () => {
  const one = row({ name: '西安', spoken: 'xi an' });
  expect([row({ name: '先', spoken: 'xian' }), one].sort(byName)[0]).toBe(one);
});

const named = fc.record({
  id: fc.uuid(),
  name: fc.oneof(fc.string(), fc.constantFrom('王丽', '王立', 'Anna', 'anna', 'Ann')),
  spoken: fc.constantFrom('', 'wang li', 'an na'),
});
const named1 = named.map((some) => row(some));

test('the order is the same whatever it begins with, and nobody is lost when lists become one', () => {
  const unique = { selector: ({ id }: { id: string }) => id };
  fc.assert(
    fc.property(fc.uniqueArray(named1, unique), fc.nat(), (rows, cut) => {
      const at = rows.length === 0 ? 0 : cut % rows.length;
      const [some, others] = [rows.slice(0, at).sort(byName), rows.slice(at).sort(byName)];
      const ids = (list: typeof rows) => list.map(({ id }) => id);
      expect(ids(mergedByName(some, others))).toEqual(ids(rows.toSorted(byName)));
      expect(ids(rows.toReversed().sort(byName))).toEqual(ids(rows.toSorted(byName)));
    }),
  );
});
