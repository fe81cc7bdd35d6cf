import { expect, test } from 'vitest';
import { dayToPrepare, nextWorkday } from '../../../lib/time/workdays.ts';
import { calendar } from './calendar.ts';

const [CN, GB] = await Promise.all([calendar('CN'), calendar('GB')]);
const week = [0, 6];

test('the next working day leaves out the days of rest', () => {
  expect(nextWorkday('2026-11-20', { restDays: week })).toBe('2026-11-23');
  expect(nextWorkday('2026-11-20', { restDays: [5] })).toBe('2026-11-21');
  expect(nextWorkday('2026-11-20', { restDays: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-11-21');
});

test('it leaves out holidays too, and a weekend day that is worked on instead of one counts', () => {
  expect(nextWorkday('2026-12-24', { restDays: week, calendar: GB })).toBe('2026-12-29');
  // The seven days of October, and the Saturday that makes up for them.
  expect(nextWorkday('2026-09-30', { restDays: week, calendar: CN })).toBe('2026-10-08');
  expect(nextWorkday('2026-10-09', { restDays: week, calendar: CN })).toBe('2026-10-10');
});

test('1.24 a visit on a Monday is prepared on Friday, and after holidays on the day before them', () => {
  const prepared = (on: string, calendar = GB) =>
    dayToPrepare(on, '2026-09-01', { restDays: week, calendar });
  expect(prepared('2026-11-24')).toBe('2026-11-23');
  expect(prepared('2026-11-23')).toBe('2026-11-20');
  expect(prepared('2026-12-29')).toBe('2026-12-24');
  expect(prepared('2026-10-08', CN)).toBe('2026-09-30');
  // Agreed on the Sunday before: it is prepared then.
  expect(dayToPrepare('2026-11-23', '2026-11-22', { restDays: week })).toBe('2026-11-22');
});
