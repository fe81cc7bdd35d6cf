import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../lib/settings/settings.ts';
import { hasStockToday, isOfToday, withoutStock, withStock } from '../../../lib/settings/stock.ts';
import { addDays } from '../../../lib/time/day.ts';

const today = '2026-11-22';
const left = { product: 'CX-40 pump', says: '3 left', on: today };

test('1.2 a fact of the stock holds on its day, and on no other', () => {
  expect(isOfToday(left, today)).toBe(true);
  expect(hasStockToday([left], today)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      expect(hasStockToday([left], addDays(today, days))).toBe(days === 0);
    }),
  );
  expect(hasStockToday([], today)).toBe(false);
});

test('1.2 a product that the text does not name is no reason to speak of scarcity', () => {
  expect(hasStockToday([left], today, 'Only 3 of the cx-40 pump are left')).toBe(true);
  expect(hasStockToday([left], today, 'Only 3 seals are left')).toBe(false);
  expect(hasStockToday([{ ...left, product: '水泵' }], today, '水泵只剩最后一台')).toBe(true);
});

test('1.2 each is kept with its day; of one product and day the last word counts, and fifty are kept', () => {
  const yesterday = { ...left, on: addDays(today, -1), says: '5 left' };
  const two = withStock(withStock([], left), yesterday);
  expect(two).toEqual([left, yesterday]);
  expect(withStock(two, { ...left, product: 'cx-40 PUMP ', says: '2 left' })).toEqual([
    { product: 'cx-40 PUMP ', says: '2 left', on: today },
    yesterday,
  ]);
  const many = Array.from({ length: 60 }, (_, n) => ({ ...left, product: `pump ${n}` }));
  expect(many.reduce((all, one) => withStock(all, one), [left])).toHaveLength(50);
});

test('1.2 what is taken out is that product of that day, and nothing that was noted beside it', () => {
  const yesterday = { ...left, on: addDays(today, -1) };
  const seal = { ...left, product: 'Seal' };
  const read = { ...left, says: 'as it was when the page was painted' };
  expect(withoutStock([seal, left, yesterday], read)).toEqual([seal, yesterday]);
});

test('1.2 what is stored and is no such fact is not read', () => {
  expect(parseSettings({ stock: [left] }).stock).toEqual([left]);
  for (const wrong of ['', [{ ...left, on: 'today' }], [{ ...left, says: 3 }], [null]]) {
    expect(parseSettings({ stock: wrong }).stock).toEqual([]);
  }
});
