import { expect, test } from 'vitest';
import { WEEKENDS_ONLY } from '../../../lib/time/rest-days.ts';
import { warningsOf } from '../../../lib/visit/warn.ts';

const hours = { from: '08:30', to: '17:30' };
const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
const at = (on: string, at: string, minutes: number) => ({ on, at, minutes });

test('2.8 a visit that runs past closing time is warned of: 16:30 and two hours until 17:30', () => {
  expect(warningsOf(at(FRIDAY, '16:30', 120), { hours }, 'UTC')).toEqual([
    { kind: 'pastClosing', ends: '18:30', to: '17:30' },
  ]);
  expect(warningsOf(at(FRIDAY, '16:30', 60), { hours }, 'UTC')).toEqual([]);
});

test('2.8 a visit on a day of rest is warned of, the weekend where none is known', () => {
  const rest = [{ kind: 'restDay', day: SATURDAY }];
  expect(warningsOf({ on: SATURDAY, minutes: 60 }, {}, 'UTC')).toEqual(rest);
  expect(warningsOf(at(SATURDAY, '10:00', 60), { restDays: [5] }, 'UTC')).toEqual([]);
  expect(warningsOf(at(FRIDAY, '10:00', 60), { restDays: [5] }, 'UTC')).toEqual([
    { kind: 'restDay', day: FRIDAY },
  ]);
  // It goes on into Saturday.
  expect(warningsOf(at(FRIDAY, '23:00', 120), {}, 'UTC')).toEqual(rest);
  expect(warningsOf(at(FRIDAY, '23:00', 60), {}, 'UTC')).toEqual([]);
});

test('2.8 a visit before they open, or after they close, is warned of', () => {
  const closed = [{ kind: 'closed', from: '08:30', to: '17:30' }];
  expect(warningsOf(at(FRIDAY, '08:00', 60), { hours }, 'UTC')).toEqual(closed);
  expect(warningsOf(at(FRIDAY, '17:30', 60), { hours }, 'UTC')).toEqual(closed);
});

test('2.8 whoever works at night closes in the morning', () => {
  const night = { hours: { from: '22:00', to: '06:00' }, restDays: [] };
  expect(warningsOf(at(FRIDAY, '23:00', 120), night, 'UTC')).toEqual([]);
  expect(warningsOf(at(FRIDAY, '05:00', 120), night, 'UTC')).toEqual([
    { kind: 'pastClosing', ends: '07:00', to: '06:00' },
  ]);
});

test('2.8 a night that the clocks change in has an hour more or less', () => {
  const berlin = { hours: { from: '20:00', to: '05:00' }, restDays: [], timeZone: 'Europe/Berlin' };
  // 24 October 2026, 23:00: seven hours by the wall are eight by the watch.
  expect(warningsOf(at('2026-10-24', '23:00', 420), berlin, 'UTC')).toEqual([]);
  expect(warningsOf(at('2026-03-28', '23:00', 330), berlin, 'UTC')).toEqual([
    { kind: 'pastClosing', ends: '05:30', to: '05:00' },
  ]);
});

test('2.8 a public holiday is told by its name, and a weekend that is worked on is none', () => {
  const name = { en: 'National Day', cn: '国庆节', tw: '國慶節' };
  const calendar = {
    ...WEEKENDS_ONLY,
    rest: new Map([[FRIDAY, name]]),
    work: new Set([SATURDAY]),
  };
  const visit = { on: FRIDAY, minutes: 60 };
  const holiday = [{ kind: 'holiday', day: FRIDAY, name }];
  expect(warningsOf(visit, {}, 'UTC', calendar)).toEqual(holiday);
  expect(warningsOf(visit, { restDays: [] }, 'UTC', calendar)).toEqual(holiday);
  expect(warningsOf({ ...visit, on: SATURDAY }, {}, 'UTC', calendar)).toEqual([]);
});
