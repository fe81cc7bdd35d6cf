import { expect, test } from 'vitest';
import { milestone } from '../../../lib/sale/milestone.ts';
import type { Sale } from '../../../lib/sale/sale.ts';
import { addDays } from '../../../lib/time/day.ts';

const bought = (soldOn: string, state: Sale['state'] = 'closed'): Sale => ({
  id: crypto.randomUUID(),
  createdAt: 0,
  changedAt: 0,
  by: '',
  personId: 'p',
  product: 'coffee',
  soldOn,
  state,
});
const weekly = (count: number, from: string, every = 7) =>
  Array.from({ length: count }, (_, n) => bought(addDays(from, n * every)));

test('3.21 after nine purchases the tenth is flagged, and no other', () => {
  const flagged = Array.from({ length: 13 }, (_, count) =>
    milestone(weekly(count, '2026-01-05'), '2026-12-01'),
  );
  expect(flagged.indexOf(10)).toBe(9);
  expect(flagged.filter((nth) => nth !== undefined)).toEqual([10]);
});

test('3.21 a cancelled purchase does not count', () => {
  const nine = [...weekly(8, '2026-01-05'), bought('2026-03-02', 'cancelled')];
  expect(milestone(nine, '2026-12-01')).toBeUndefined();
  expect(milestone([...nine, bought('2026-03-09')], '2026-12-01')).toBe(10);
});

test('3.21 the same is not offered twice within a year', () => {
  // The tenth of them was on 9 March 2026, whatever order they are given in.
  const nineteen = weekly(19, '2026-01-05').toReversed();
  expect(milestone(nineteen, '2027-03-08')).toBeUndefined();
  expect(milestone(nineteen, '2027-03-09')).toBe(20);
});
