import { expect, test } from 'vitest';
import { guideOf } from '../../../lib/followup/guide.ts';

test('1.9 the steps that sell are told from those that look after the customer', () => {
  const sells = (cadence: string, step: string) => guideOf({ cadence, step, about: '' })?.selling;
  expect(sells('contract-end', '2027-01-01/before-30')).toBe(true);
  expect(sells('replacement', '2027-01-01/before')).toBe(true);
  expect(sells('after-sale', 'day-2')).toBeUndefined();
  expect(sells('courtesy', '2027-01-01/a')).toBeUndefined();
});
