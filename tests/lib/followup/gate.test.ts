import { expect, test } from 'vitest';
import { mayOffer } from '../../../lib/followup/cadence.ts';
import { guideOf } from '../../../lib/followup/guide.ts';

test('1.9 4.7c while a complaint is open nothing is offered, however well all goes; settled, it is again', () => {
  expect(mayOffer(['well', undefined], 1)).toBe(false);
  expect(mayOffer(['well', undefined], 0)).toBe(true);
  expect(mayOffer(['well', 'trouble'], 0)).toBe(false);
});

test('1.9 the steps that are about a sale are told from those that look after the customer', () => {
  const sells = (cadence: string, step: string) => guideOf({ cadence, step })?.sells;
  expect(sells('contract-end', '2027-01-01/before-90')).toBe(true);
  expect(sells('after-sale', 'day-2')).toBe(false);
  expect(sells('birthday', '2027-01-01/on')).not.toBe(true);
});
