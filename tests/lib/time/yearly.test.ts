import fc from 'fast-check';
import { LunarYear, SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, dayAt } from '../../../lib/time/day.ts';
import { monthDayOf, type MonthDay } from '../../../lib/time/month-day.ts';
import { firstFrom, lastBefore } from '../../../lib/time/yearly.ts';

const YEARS = Array.from({ length: 27 }, (_, index) => 2024 + index);
const read = (stored: string): MonthDay => {
  const date = monthDayOf(stored);
  if (!date) throw new Error(`${stored} is no day of the year`);
  return date;
};
/** Where a solar day of the year falls in each of some years. */
const inYears = (stored: string, years: number[]) =>
  years.map((year) => firstFrom(read(stored), `${year}-01-01`));

const anyDay = fc.integer({ min: 0, max: 9861 }).map((n) => addDays('2024-01-01', n));
const solar = fc.integer({ min: 0, max: 365 }).map((n) => read(addDays('2024-01-01', n).slice(5)));
const lunar = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 30 }) })
  .chain((parts) =>
    fc.constantFrom<MonthDay>({ ...parts, lunar: true }, { ...parts, lunar: true, leap: true }),
  );
const anyDate = fc.oneof(solar, lunar);

describe('by the sun', () => {
  test('P8 P12 29 February stays what it is: the 28th in common years, the 29th in leap years', () => {
    expect(inYears('02-29', [2026, 2027, 2028, 2029, 2032])).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
      '2032-02-29',
    ]);
  });
  test('a day that is today comes today, and one that was yesterday comes in a year', () => {
    expect(firstFrom(read('11-22'), '2026-11-22')).toBe('2026-11-22');
    expect(firstFrom(read('11-21'), '2026-11-22')).toBe('2027-11-21');
    expect(lastBefore(read('11-22'), '2026-11-22')).toBe('2025-11-22');
    expect(lastBefore(read('11-21'), '2026-11-22')).toBe('2026-11-21');
  });
  test('law: it is the same day of the same month each year, but for 29 February', () => {
    fc.assert(
      fc.property(solar, fc.constantFrom(...YEARS), (date, year) => {
        const on = Temporal.PlainDate.from(firstFrom(date, `${year}-01-01`));
        const short = date.month === 2 && date.day === 29 && !on.inLeapYear;
        expect([on.year, on.month, on.day]).toEqual([year, date.month, short ? 28 : date.day]);
      }),
    );
  });
});

describe('by the moon', () => {
  test('the days of feasts, as they are published', () => {
    expect(firstFrom(read('lunar 08-15'), '2026-01-01')).toBe('2026-09-25');
    expect(firstFrom(read('lunar 08-15'), '2027-01-01')).toBe('2027-09-15');
    expect(firstFrom(read('lunar 01-01'), '2027-01-01')).toBe('2027-02-06');
  });
  test('a leap month is kept where it comes; in other years the month itself', () => {
    expect(firstFrom(read('lunar leap 06-15'), '2025-01-01')).toBe('2025-08-08');
    expect(firstFrom(read('lunar 06-15'), '2025-01-01')).toBe('2025-07-09');
    expect(firstFrom(read('lunar leap 06-15'), '2026-01-01')).toBe('2026-07-28');
  });
  test('day 30 is the 29th where the month is short, such as on some New Year’s Eves', () => {
    expect(firstFrom(read('lunar 12-30'), '2026-01-01')).toBe('2026-02-16');
    expect(firstFrom(read('lunar 12-30'), '2027-01-01')).toBe('2027-02-05');
    const after = SolarDay.fromYmd(2026, 2, 17).getLunarDay();
    expect([after.getMonth(), after.getDay()]).toEqual([1, 1]);
  });
  test('law: every day of every lunar year from 2024 to 2050 is where another calendar has it', () => {
    for (const year of YEARS) {
      const leap = LunarYear.fromYear(year).getLeapMonth();
      for (const month of LunarYear.fromYear(year).getMonths()) {
        const first = month.getDays()[0]?.getSolarDay();
        if (!first) throw new Error('A month without days');
        const isLeap = month.isLeap();
        for (let day = 1; day <= 30; day++) {
          const date: MonthDay = {
            lunar: true,
            ...(isLeap && { leap: true }),
            month: month.getMonth(),
            day,
          };
          const start = dateOf(first);
          // The 30th of a short month is its last day.
          const expected = addDays(start, Math.min(day, month.getDayCount()) - 1);
          expect(firstFrom(date, start)).toBe(expected);
          if (isLeap || leap === month.getMonth()) continue;
          expect(firstFrom({ ...date, leap: true }, start)).toBe(expected);
        }
      }
    }
  });
});

const dateOf = (day: SolarDay) =>
  `${day.getYear()}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;

describe('laws of both', () => {
  test('the next time is the first one: nothing lies between the last time and it', () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, from) => {
        const [next, last] = [firstFrom(date, from), lastBefore(date, from)];
        expect(next >= from && last < from).toBe(true);
        expect(firstFrom(date, addDays(last, 1))).toBe(next);
        expect(lastBefore(date, addDays(next, 1))).toBe(next);
        const [least, most] = date.lunar ? [353, 385] : [365, 366];
        expect(daysBetween(last, next)).toBeGreaterThanOrEqual(least);
        expect(daysBetween(last, next)).toBeLessThanOrEqual(most);
      }),
    );
  });
  test('year by year or at once, the same day is reached: nothing drifts', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...YEARS), (date, year) => {
        let on = firstFrom(date, '2024-01-01');
        while (on < `${year}-01-01`) on = firstFrom(date, addDays(on, 1));
        expect(on).toBe(firstFrom(date, `${year}-01-01`));
      }),
    );
  });
  test('in every time zone, at every instant, it is the user’s own date that counts', () => {
    const zone = fc.constantFrom(
      'Pacific/Apia',
      'Asia/Shanghai',
      'Asia/Taipei',
      'Europe/London',
      'America/St_Johns',
      'Pacific/Honolulu',
    );
    const instant = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2050, 11) });
    fc.assert(
      fc.property(anyDate, instant, zone, zone, (date, now, here, there) => {
        const [a, b] = [dayAt(now, here), dayAt(now, there)];
        const between = firstFrom(date, a < b ? a : b);
        // Travel never makes another day of it, unless it has just begun or ended on the way.
        if (between >= a && between >= b) {
          expect(firstFrom(date, a)).toBe(firstFrom(date, b));
        } else expect(daysBetween(between, a > b ? a : b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
