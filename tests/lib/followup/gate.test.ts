import { expect, test } from 'vitest';
import { mayOffer } from '../../../lib/followup/cadence.ts';
import { guideOf } from '../../../lib/followup/guide.ts';

test('1.9 4.7c while a complaint is open nothing is offered, however well all goes; settled, it is again', () => {
  expect(mayOffer(['well', undefined], 1)).toBe(false);
  expect(mayOffer(['well', undefined], 0)).toBe(true);
  expect(mayOffer(['well', 'trouble'], 0)).toBe(false);
});

test('1.9 the steps that sell are told from those that look after the customer', () => {
  const sells = (cadence: string, step: string) => guideOf({ cadence, step, about: '' })?.selling;
  expect(sells('contract-end', '2027-01-01/before-30')).toBe(true);
  expect(sells('replacement', '2027-01-01/before')).toBe(true);
  expect(sells('after-sale', 'day-2')).toBeUndefined();
  expect(sells('courtesy', '2027-01-01/a')).toBeUndefined();
});
