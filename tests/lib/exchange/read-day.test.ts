import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrder, readDate, readMonthDay } from '../../../lib/exchange/record/read-day.ts';

describe('a birthday is kept as month and day', () => {
  test.each([
    ['1980-05-12', '05-12'],
    ['1980/5/12', '05-12'],
    ['1980.5.12', '05-12'],
    ['19800512', '05-12'],
    ['1980/5/12 0:00:00', '05-12'],
    ['1980-05-12T00:00:00Z', '05-12'],
    ['--0512', '05-12'],
    ['--05-12', '05-12'],
    ['05-12', '05-12'],
    ['1604-05-12', '05-12'],
    ['0000-02-29', '02-29'],
    ['1980年5月12日', '05-12'],
    ['民國70年5月12日', '05-12'],
    ['5月12日', '05-12'],
    ['５月１２日', '05-12'],
    ['5月12號', '05-12'],
    ['十二月廿三', '12-23'],
    ['12.05.1980', '05-12'],
    ['25.12.', '12-25'],
    ['25/12/1975', '12-25'],
    ['12/25/1975', '12-25'],
    ['5/5/1980', '05-05'],
    ['May 12, 1980', '05-12'],
    ['12 May 1980', '05-12'],
    ['12-May-80', '05-12'],
    ['May 12', '05-12'],
    ['12th September', '09-12'],
    ['农历八月十五', 'lunar 08-15'],
    ['農曆8月15日', 'lunar 08-15'],
    ['阴历腊月三十', 'lunar 12-30'],
    ['农历正月初一', 'lunar 01-01'],
    ['舊曆冬月廿二', 'lunar 11-22'],
    ['lunar 08-15', 'lunar 08-15'],
  ])('%s: %s', (written, stored) => {
    expect(readMonthDay(written)).toBe(stored);
  });

  test.each([
    '',
    '春天',
    '3/4/1980',
    '31/31/1980',
    '1990/2/30',
    '2023-13-01',
    '1980',
    '五月',
    '农历八月三十一',
    'Foo 12',
  ])('%s is none', (written) => {
    expect(readMonthDay(written)).toBeUndefined();
  });
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['31.03.2026', '2026-03-31'],
  ['民國115年3月31日', '2026-03-31'],
  ['March 31, 2026', '2026-03-31'],
  ['2026-02-30', undefined],
  ['3月31日', undefined],
  ['农历2026年3月1日', undefined],
  ['31/3/26', undefined],
])('the date %s is %s', (written, stored) => {
  expect(readDate(written)).toBe(stored);
});

test('the order of day and month is told by one that can only be read one way', () => {
  expect(dateOrder(['3/4/1980', '25/12/1975'])).toBe('dayFirst');
  expect(dateOrder(['3/4/1980', '12/25/1975'])).toBe('monthFirst');
  expect(dateOrder(['3/4/1980', '5/5/1980'])).toBeUndefined();
  expect(dateOrder(['25/12/1975', '12/25/1975'])).toBeUndefined();
  expect(readMonthDay('3/4/1980', 'dayFirst')).toBe('04-03');
  expect(readMonthDay('3/4/1980', 'monthFirst')).toBe('03-04');
});

test('no text makes a day that does not exist', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'0123456789-/.年月日农历初十廿 '.split('')),
        maxLength: 12,
      }),
      (text) => {
        expect(readMonthDay(text) ?? '01-01').toMatch(
          /^(lunar )?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
        );
      },
    ),
  );
});
