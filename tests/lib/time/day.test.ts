import { describe, expect, test } from 'vitest';
import { WEEKENDS_ONLY, workingDay } from '../../../lib/time/rest-days.ts';
import { addDays, dayAt, daysBetween, instantOf } from '../../../lib/time/day.ts';
import { sayDay } from '../../../lib/time/say-day.ts';

describe('days', () => {
  test('the same instant is another day elsewhere', () => {
    const now = Date.UTC(2026, 10, 21, 18);
    expect(dayAt(now, 'America/New_York')).toBe('2026-11-21');
    expect(dayAt(now, 'Asia/Shanghai')).toBe('2026-11-22');
  });

  test('adding days crosses months, years and 29 February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(daysBetween('2028-02-01', '2028-03-01')).toBe(29);
  });

  test('a time that a clock change skips comes after the gap, one that comes twice is the first', () => {
    const zone = 'Europe/Berlin';
    expect(instantOf('2026-03-29', '02:30', zone)).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(instantOf('2026-10-25', '02:30', zone)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(instantOf('2026-11-21', '09:00', 'Asia/Shanghai')).toBe(Date.UTC(2026, 10, 21, 1));
  });

  test('a weekend is left, moved on or moved back; a working day stays', () => {
    expect(workingDay('2026-11-21', 'forward', WEEKENDS_ONLY)).toBe('2026-11-23');
    expect(workingDay('2026-11-22', 'forward', WEEKENDS_ONLY)).toBe('2026-11-23');
    expect(workingDay('2026-11-21', 'back', WEEKENDS_ONLY)).toBe('2026-11-20');
    expect(workingDay('2026-11-22', 'back', WEEKENDS_ONLY)).toBe('2026-11-20');
    expect(workingDay('2026-11-22', 'none', WEEKENDS_ONLY)).toBe('2026-11-22');
    expect(workingDay('2026-11-20', 'back', WEEKENDS_ONLY)).toBe('2026-11-20');
  });

  test('a date is said as a person says it', () => {
    const today = '2026-11-21';
    const said = (day: string) => [sayDay(day, today, 'en'), sayDay(day, today, 'zh-CN')];
    expect(said('2026-11-22')).toEqual(['tomorrow', '明天']);
    expect(said('2026-11-19')).toEqual(['2 days ago', '前天']);
    expect(said('2026-11-25')).toEqual(['Wednesday', '星期三']);
    expect(said('2026-12-24')).toEqual(['Dec 24', '12月24日']);
    expect(said('2025-12-24')).toEqual(['Dec 24, 2025', '2025年12月24日']);
  });
});
