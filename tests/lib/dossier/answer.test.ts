import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asAnswer, sayAnswer } from '../../../lib/dossier/answer.ts';
import { FIELD_IDS, fields } from '../../../lib/dossier/fields.ts';
import { monthDayOf, storedMonthDay } from '../../../lib/time/month-day.ts';

test.each([
  ['birthday', '05-12', 'May 12', '5月12日', '5月12日'],
  ['birthday', '02-29', 'February 29', '2月29日', '2月29日'],
  ['birthday', 'lunar 08-15', 'Day 15 of lunar month 8', '农历8月15日', '農曆8月15日'],
  [
    'birthday',
    'lunar leap 06-15',
    'Day 15 of leap lunar month 6',
    '农历闰6月15日',
    '農曆閏6月15日',
  ],
  ['contract_end', '2027-03-31', 'March 31, 2027', '2027年3月31日', '2027年3月31日'],
  ['hobbies', 'sailing\nchess', 'sailing, chess', 'sailing、chess', 'sailing、chess'],
  ['drink_tact', 'no', 'No', '否', '否'],
  ['accepts_treat', 'limit', 'Only within a limit', '限额以内', '限額以內'],
  ['role', 'buyer', 'buyer', 'buyer', 'buyer'],
] as const)('%s: %s is read in each language', (id, value, en, cn, tw) => {
  expect(asAnswer(fields[id], value)).toBe(value);
  expect(sayAnswer(fields[id], value, 'en')).toBe(en);
  expect(sayAnswer(fields[id], value, 'zh-CN')).toBe(cn);
  expect(sayAnswer(fields[id], value, 'zh-TW')).toBe(tw);
});

test.each([
  ['birthday', '02-30'],
  ['birthday', '13-01'],
  ['birthday', '00-10'],
  ['birthday', 'lunar 08-31'],
  ['birthday', 'leap 06-15'],
  ['contract_end', '2027-02-29'],
  ['contract_end', 'next year'],
  ['grad_years', '98'],
  ['drink_tact', 'perhaps'],
  ['accepts_treat', 'toString'],
  ['hobbies', ' \n '],
  ['role', '  '],
] as const)('%s: %j is no answer', (id, value) => {
  expect(asAnswer(fields[id], value)).toBeUndefined();
});

test('a list is one entry a line, without empty ones', () => {
  expect(asAnswer(fields.hobbies, ' sailing \n\n chess ')).toBe('sailing\nchess');
});

test('a day that its month does not have is the last of it', () => {
  expect(storedMonthDay({ lunar: false, month: 2, day: 31 })).toBe('02-29');
  expect(storedMonthDay({ lunar: true, month: 2, day: 31 })).toBe('lunar 02-30');
});

test('law: what is picked as a day of the year is read back as it was', () => {
  const part = (max: number) => fc.integer({ min: 1, max });
  const parts = { month: part(12), day: part(28) };
  const days = fc.oneof(
    fc.record({ ...parts, lunar: fc.boolean() }),
    fc.record({ ...parts, lunar: fc.constant(true), leap: fc.constant(true as const) }),
  );
  fc.assert(
    fc.property(days, (given) => {
      expect(monthDayOf(storedMonthDay(given))).toEqual(given);
    }),
  );
});

test('law: an answer that is taken is taken again as it is, and can be said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FIELD_IDS), fc.string(), (id, text) => {
      const answer = asAnswer(fields[id], text);
      if (answer === undefined) return;
      expect(asAnswer(fields[id], answer)).toBe(answer);
      expect(sayAnswer(fields[id], answer, 'zh-TW')).not.toBe('');
    }),
  );
});
