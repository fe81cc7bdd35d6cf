import { expect, test } from 'vitest';
import { open, planned } from './dated.ts';

test('an anniversary comes three days ahead for a card, and on the day', () => {
  expect(open(planned({ facts: { anniversary: '06-03' } }, '2026-11-22'))).toEqual([
    ['2027-06-03/ahead', '2027-05-31'],
    ['2027-06-03/day', '2027-06-03'],
  ]);
});

test('it does not get in the way of a birthday', () => {
  const both = planned({ facts: { anniversary: '06-03', birthday: '06-03' } }, '2026-11-22');
  expect(both.map(({ cadence }) => cadence)).toEqual([
    'anniversary',
    'anniversary',
    'birthday',
    'birthday',
  ]);
});
