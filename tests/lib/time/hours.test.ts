import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../lib/time/day.ts';
import {
  differs,
  isGoodTime,
  isWithin,
  nextGoodTime,
  wallAt,
  type Side,
} from '../../../lib/time/hours.ts';

const MINUTE = 60_000;
/** Zones whose clocks change in different ways, by half an hour too, and some whose do not. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Chatham',
  'UTC',
];

describe('hours', () => {
  test('they begin at the first minute and end before the last, over midnight too', () => {
    const office = { from: '09:00', to: '17:30' };
    const within = ['08:59', '09:00', '17:29', '17:30'].map((time) => isWithin(time, office));
    expect(within).toEqual([false, true, true, false]);
    const night = { from: '22:00', to: '06:00' };
    expect(isWithin('23:00', night) && isWithin('05:59', night)).toBe(true);
    expect(isWithin('06:00', night)).toBe(false);
    expect(isWithin('09:00', { from: '09:00', to: '09:00' })).toBe(false);
  });

  test('an instant is another hour and another weekday elsewhere', () => {
    const now = Date.UTC(2026, 10, 21, 14, 40);
    expect(wallAt(now, 'Asia/Shanghai')).toEqual({ day: '2026-11-21', time: '22:40', weekday: 6 });
    expect(wallAt(now, 'Pacific/Auckland').weekday).toBe(0);
    expect(differs(now, 'Europe/Berlin', 'Europe/Paris')).toBe(false);
    expect(differs(now, 'Europe/Berlin', 'Europe/London')).toBe(true);
  });
});

describe('the next good time', () => {
  const theirs: Side = {
    zone: 'Asia/Shanghai',
    hours: { from: '09:00', to: '18:00' },
    restDays: [0, 6],
  };
  const own: Side = {
    zone: 'Europe/Berlin',
    quiet: { from: '20:00', to: '08:00' },
    restDays: [0, 6],
  };

  test('is when both work: Berlin at eight is Shanghai at three in the afternoon', () => {
    const friday = instantOf('2026-11-20', '22:40', 'Asia/Shanghai');
    const next = nextGoodTime(friday, [theirs, own]);
    expect(next).toBe(instantOf('2026-11-23', '08:00', 'Europe/Berlin'));
    expect(nextGoodTime(next ?? 0, [theirs, own])).toBe(next);
  });

  test('is none where the two never work at the same time', () => {
    expect(nextGoodTime(0, [theirs, { ...own, restDays: [0, 1, 2, 3, 4, 5, 6] }])).toBeUndefined();
  });

  test('comes when the clocks go forward over the hour at which they would begin', () => {
    const early = { zone: 'Europe/Berlin', hours: { from: '02:30', to: '12:00' }, restDays: [] };
    const night = instantOf('2026-03-29', '01:30', 'Europe/Berlin');
    expect(nextGoodTime(night, [early])).toBe(Date.UTC(2026, 2, 29, 1));
  });

  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const side = fc.record({
    zone: fc.constantFrom(...ZONES),
    hours: fc.option(fc.record({ from: time, to: time }), { nil: undefined }),
    quiet: fc.option(fc.record({ from: time, to: time }), { nil: undefined }),
    restDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
  });
  // Near the changes of the clock in spring and autumn, both hemispheres.
  const near = fc.constantFrom(
    Date.UTC(2026, 2, 28),
    Date.UTC(2026, 2, 8),
    Date.UTC(2026, 3, 4),
    Date.UTC(2026, 9, 3),
    Date.UTC(2026, 9, 24),
    Date.UTC(2026, 10, 1),
    Date.UTC(2027, 1, 6),
  );
  const now = fc
    .tuple(near, fc.integer({ min: 0, max: 4 * 96 }))
    .map(([from, quarter]) => from + quarter * 15 * MINUTE);

  test('is good, and no quarter of an hour before it is', () => {
    fc.assert(
      fc.property(now, fc.array(side, { minLength: 1, maxLength: 2 }), (from, sides) => {
        const next = nextGoodTime(from, sides);
        const good = (at: number) => sides.every((one) => isGoodTime(at, one));
        if (next !== undefined) expect(good(next)).toBe(true);
        const until = next ?? from + 13 * 24 * 60 * MINUTE;
        for (let at = from; at < until; at += 15 * MINUTE) {
          if (good(at)) expect.fail(`${new Date(at).toISOString()} is good already`);
        }
      }),
      { numRuns: 40 },
    );
  });
});
