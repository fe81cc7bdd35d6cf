import fc from 'fast-check';
import { LunarDay, SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, instantOf, type Day } from '../../../lib/time/day.ts';
import { storedMonthDay } from '../../../lib/time/month-day.ts';
import { afterDone, timesOf, type Every, type Times } from '../../../lib/time/recur.ts';

const FIRST = '2024-01-01';
const LAST = '2050-12-31';
const anyDay = fc
  .integer({ min: 0, max: daysBetween(FIRST, LAST) })
  .map((days) => addDays(FIRST, days));
const monthEnd = fc.constantFrom('2024-01-31', '2024-02-29', '2025-08-31', '2026-02-28');
const anchors = fc.oneof(anyDay, monthEnd);
const anyEvery = fc.record<Every>({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
});

function comes(from: string, every?: Every): Times {
  const times = timesOf(from, every);
  if (!times) throw new Error(`${from} is no day`);
  return times;
}

/** The first so many times. */
function first(count: number, from: string, every: Every): (Day | undefined)[] {
  const times = comes(from, every);
  const found = [times.from(FIRST)];
  while (found.length < count) found.push(times.from(addDays(found.at(-1) ?? FIRST, 1)));
  return found;
}

/** Counted another way: one time after the other, in numbers of year, month and day. */
function oneByOne(anchor: Day, { count, unit }: Every, until: Day): Day[] {
  const [year = 0, month = 0, day = 0] = anchor.split('-').map(Number);
  const on = (n: number) => {
    if (unit === 'day' || unit === 'week') {
      return new Date(Date.UTC(year, month - 1, day + n * count * (unit === 'week' ? 7 : 1)));
    }
    const at = month - 1 + n * count * (unit === 'year' ? 12 : 1);
    // Day 0 of the month after it is the last of the month.
    const length = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, at, Math.min(day, length)));
  };
  const days: Day[] = [];
  for (let n = 0; (days.at(-1) ?? '') <= until; n++) days.push(on(n).toISOString().slice(0, 10));
  return days;
}

describe('what comes again', () => {
  test('P11 monthly from the 31st: 28 February, 31 March, 30 April', () => {
    expect(first(5, '2026-01-31', { count: 1, unit: 'month' })).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  test('P12 yearly from 29 February: the 28th in common years, and 29 February 2028', () => {
    expect(first(6, '2024-02-29', { count: 1, unit: 'year' })).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  test('P7 every three weeks is every three weeks, across the end of a year', () => {
    expect(first(4, '2026-11-30', { count: 3, unit: 'week' })).toEqual([
      '2026-11-30',
      '2026-12-21',
      '2027-01-11',
      '2027-02-01',
    ]);
  });

  test('before its first date it had not come, and once is once', () => {
    const yearly = comes('2026-03-05', { count: 2, unit: 'year' });
    expect([yearly.from('2024-01-01'), yearly.before('2026-03-05')]).toEqual([
      '2026-03-05',
      undefined,
    ]);
    const once = comes('2026-03-05');
    expect([once.from('2026-03-05'), once.from('2026-03-06')]).toEqual(['2026-03-05', undefined]);
    expect([once.before('2026-03-05'), once.before('2026-03-06')]).toEqual([
      undefined,
      '2026-03-05',
    ]);
  });

  test('a day of the year comes every year; it has no first year to count several from', () => {
    expect(comes('02-29').from('2027-01-01')).toBe('2027-02-28');
    expect(comes('lunar 08-15', { count: 1, unit: 'year' }).from('2026-01-01')).toBe('2026-09-25');
    expect(timesOf('02-29', { count: 2, unit: 'year' })).toBeUndefined();
    expect(timesOf('02-29', { count: 1, unit: 'month' })).toBeUndefined();
    expect(timesOf('2026-02-30')).toBeUndefined();
    expect(timesOf('soon')).toBeUndefined();
  });

  test('counted from the day on which it was done, the next is one distance later', () => {
    expect(afterDone('2026-01-31', { count: 1, unit: 'month' })).toBe('2026-02-28');
    expect(afterDone('2024-02-29', { count: 1, unit: 'year' })).toBe('2025-02-28');
    expect(afterDone('2026-11-22', { count: 10, unit: 'day' })).toBe('2026-12-02');
    expect(afterDone('2026-11-22', { count: 2, unit: 'week' })).toBe('2026-12-06');
  });
});

describe('laws', () => {
  test('P7 law: every so many days, weeks, months or years, just as counted one by one', () => {
    fc.assert(
      fc.property(anchors, anyEvery, anyDay, (anchor, every, day) => {
        const all = oneByOne(anchor, every, day);
        const times = comes(anchor, every);
        expect(times.from(day)).toBe(all.find((on) => on >= day));
        expect(times.before(day)).toBe(all.findLast((on) => on < day));
      }),
      { numRuns: 2000 },
    );
  });

  test('P11 P12 law: step by step or at once, the same day is reached: nothing drifts', () => {
    fc.assert(
      fc.property(anchors, anyEvery, anyDay, (anchor, every, day) => {
        const times = comes(anchor, every);
        let on = times.from(anchor) ?? anchor;
        while (on < day) on = times.from(addDays(on, 1)) ?? LAST;
        expect(on).toBe(times.from(anchor > day ? anchor : day));
      }),
      { numRuns: 200 },
    );
  });

  test('law: what comes on a day comes on that day; a later day is never answered by an earlier one', () => {
    fc.assert(
      fc.property(anchors, anyEvery, anyDay, anyDay, (anchor, every, a, b) => {
        const times = comes(anchor, every);
        const [early, late] = a < b ? [a, b] : [b, a];
        const [next, later] = [times.from(early) ?? '', times.from(late) ?? ''];
        expect(next >= early && next <= later).toBe(true);
        expect(times.from(next)).toBe(next);
        expect(times.before(addDays(next, 1))).toBe(next);
        expect((times.before(early) ?? '') < early).toBe(true);
      }),
    );
  });

  test('law: a far date takes no longer to find, and one of the past is found back', () => {
    fc.assert(
      fc.property(anchors, anyEvery, (anchor, every) => {
        const times = comes(anchor, every);
        const far = times.from('9900-01-01') ?? '';
        expect(far >= '9900-01-01').toBe(true);
        expect(times.before(far)).toBe(times.before('9900-01-01'));
      }),
    );
  });

  test('law: the next after one that is done is later, and done on time it is the one planned', () => {
    fc.assert(
      fc.property(anchors, anyEvery, (anchor, every) => {
        const next = afterDone(anchor, every);
        expect(next > anchor).toBe(true);
        expect(next).toBe(comes(anchor, every).from(addDays(anchor, 1)));
      }),
    );
  });
});

describe('by the moon', () => {
  test('law: what came on a lunar day comes on it in every year to 2050, as another calendar has it', () => {
    const start = SolarDay.fromYmd(2024, 2, 10);
    for (let days = 0; days < 384; days += 7) {
      const { month, leap, day } = lunarOf(start.next(days).getLunarDay());
      const times = comes(storedMonthDay({ lunar: true, ...(leap && { leap }), month, day }));
      for (let year = 2024; year <= 2050; year++) {
        const found = times.from(solarOf(LunarDay.fromYmd(year, 1, 1)));
        const lunar = lunarOf(SolarDay.fromYmd(...numbersOf(found)).getLunarDay());
        expect([lunar.year, lunar.month]).toEqual([year, month]);
        // The 30th of a short month is its last day.
        expect([day, 29]).toContain(lunar.day);
        expect(times.from(found ?? '')).toBe(found);
      }
    }
  });
});

function lunarOf(lunar: LunarDay) {
  const month = lunar.getLunarMonth();
  return {
    year: lunar.getYear(),
    month: Math.abs(month.getMonth()),
    leap: month.isLeap(),
    day: lunar.getDay(),
  };
}

const solarOf = (lunar: LunarDay): Day => {
  const day = lunar.getSolarDay();
  return new Date(Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay())).toJSON().slice(0, 10);
};

function numbersOf(day: Day | undefined): [number, number, number] {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  return [year, month, date];
}

describe('clocks and zones', () => {
  const ZONES = [
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Asia/Shanghai',
    // Their clocks are put forward at midnight, an hour before it, by half an hour.
    'Asia/Beirut',
    'America/Nuuk',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ] as const;
  const zones = fc.constantFrom(...ZONES);
  const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  });

  test('4.7d law: at its time of day it is that day there, whatever the clocks do', () => {
    fc.assert(
      fc.property(anchors, anyEvery, anyDay, zones, clock, (anchor, every, day, zone, time) => {
        const on = comes(anchor, every).from(day) ?? '';
        const at = instantOf(on, time, zone);
        const skipped = clockAt(at, zone) !== time;
        // A time that was skipped comes after the gap, which may end with the day itself.
        expect(skipped ? [on, addDays(on, 1)] : [on]).toContain(dayAt(at, zone));
      }),
      { numRuns: 1000 },
    );
  });

  test('4.7d a clock change neither doubles nor drops a day of a daily thing', () => {
    for (const zone of ZONES) {
      const daily = comes('2024-01-01', { count: 1, unit: 'day' });
      let [day, at] = ['2024-01-01', instantOf('2024-01-01', '02:30', zone)];
      for (let n = 0; n < 800; n++) {
        const next = daily.from(addDays(day, 1)) ?? '';
        const then = instantOf(next, '02:30', zone);
        expect(dayAt(then, zone)).toBe(next);
        const hours = (then - at) / 3_600_000;
        expect(hours >= 23 && hours <= 25).toBe(true);
        [day, at] = [next, then];
      }
    }
  });

  const clockAt = (at: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' });
});
