import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFiles } from '../../../scripts/calendars/make.mjs';
import { addDays, type Day } from '../../../lib/time/day.ts';
import { feasts, nextFeast, type FeastId } from '../../../lib/time/feasts.ts';
import { COUNTRIES, readCalendar } from '../../../lib/time/read-calendar.ts';
import {
  isComputed,
  isCovered,
  isRestDay,
  WEEKENDS_ONLY,
  workingDay,
  type RestCalendar,
} from '../../../lib/time/rest-days.ts';
import { calendar } from './calendar.ts';

const FOLDER = 'public/calendars';

const [CN, TW, HK, US, SA] = await Promise.all(['CN', 'TW', 'HK', 'US', 'SA'].map(calendar));
if (!CN || !TW || !HK || !US || !SA) throw new Error('a calendar is missing');
const all = await Promise.all(COUNTRIES.map(calendar));

/** The holidays of a year on weekdays, and what is worked on weekends: MM-DD. */
function weekdaysOff({ rest, weekend }: RestCalendar, year: number): string {
  return [...rest.keys()]
    .filter((day) => day.startsWith(`${year}`))
    .filter((day) => !weekend.includes(Temporal.PlainDate.from(day).dayOfWeek))
    .toSorted()
    .map((day) => day.slice(5))
    .join(' ');
}
const worked = ({ work }: RestCalendar, year: number) =>
  [...work].filter((day) => day.startsWith(`${year}`)).map((day) => day.slice(5));

describe('the files', () => {
  test('are what the script makes of the packages that collect holidays', () => {
    const made = calendarFiles();
    expect(made.map(({ country }: { country: string }) => country)).toEqual(COUNTRIES);
    expect(readdirSync(FOLDER).filter((name) => name.endsWith('.json'))).toEqual(
      COUNTRIES.map((country) => `${country}.json`),
    );
    for (const { country, text } of made) {
      expect(readFileSync(`${FOLDER}/${country}.json`, 'utf8'), country).toBe(text);
    }
  });

  test('are small, and a working weekend day is never a holiday too', () => {
    for (const country of COUNTRIES) {
      expect(readFileSync(`${FOLDER}/${country}.json`).byteLength).toBeLessThan(5000);
    }
    for (const { work, rest, weekend } of all) {
      for (const day of work) {
        expect(rest.has(day)).toBe(false);
        expect(weekend).toContain(Temporal.PlainDate.from(day).dayOfWeek);
      }
    }
  });

  test('name each holiday of China, Taiwan and Hong Kong in three languages', () => {
    for (const { rest } of [CN, TW, HK]) {
      for (const { en, cn, tw } of rest.values()) {
        expect(`${cn}${tw}`, en).toMatch(/^\p{Script=Han}/u);
      }
    }
  });

  test('a country that has none is told', async () => {
    expect(await readCalendar('../x')).toBeUndefined();
  });
});

describe('what was announced', () => {
  test('4.7d mainland China 2026: seven days in October, and the weekends that are worked for them', () => {
    expect(weekdaysOff(CN, 2026)).toBe(
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 ' +
        '10-01 10-02 10-05 10-06 10-07',
    );
    expect(worked(CN, 2026)).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  test('4.7d Taiwan: the days that the law of 2025 added, and no working Saturday since', () => {
    expect(weekdaysOff(TW, 2024)).toBe(
      '01-01 02-08 02-09 02-12 02-13 02-14 02-28 04-04 04-05 05-01 06-10 09-17 10-10',
    );
    expect(weekdaysOff(TW, 2025)).toBe(
      '01-01 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-01 05-30 09-29 10-06 10-10 ' +
        '10-24 12-25',
    );
    expect(weekdaysOff(TW, 2026)).toBe(
      '01-01 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 ' +
        '10-26 12-25',
    );
    expect([2024, 2025, 2026, 2027].map((year) => worked(TW, year))).toEqual([
      ['02-17'],
      ['02-08'],
      [],
      [],
    ]);
  });

  test('4.7d Hong Kong 2026 and 2027, with what falls on a Sunday made up for', () => {
    expect(weekdaysOff(HK, 2026)).toBe(
      '01-01 02-17 02-18 02-19 04-03 04-06 04-07 05-01 05-25 06-19 07-01 10-01 10-19 12-25',
    );
    expect(weekdaysOff(HK, 2027)).toBe(
      '01-01 02-08 02-09 03-26 03-29 04-05 05-13 06-09 07-01 09-16 10-01 10-08 12-27',
    );
  });

  test('feasts that are holidays there stand in the calendar on their day', () => {
    const FREE: [RestCalendar, FeastId[]][] = [
      [CN, ['springFestival', 'qingming', 'dragonBoat', 'midAutumn', 'nationalDay', 'labourDay']],
      [TW, ['newYearsEve', 'springFestival', 'qingming', 'dragonBoat', 'midAutumn', 'doubleTenth']],
      [US, ['thanksgivingUs', 'christmas', 'independenceUs', 'newYear']],
    ];
    for (const [one, ids] of FREE) {
      for (let year = one.years?.first ?? 0; year <= (one.years?.last ?? 0); year++) {
        for (const id of ids) {
          const feast = feasts.get(id);
          const day = feast && nextFeast(feast, `${year}-01-01`);
          expect(day && one.rest.has(day), `${id} ${year}`).toBe(true);
        }
      }
    }
  });
});

describe('moving to a working day', () => {
  test('4.7d National Day is gone past as a whole, and the Saturday after it is worked', () => {
    expect(workingDay('2026-10-03', 'forward', CN)).toBe('2026-10-08');
    expect(workingDay('2026-10-03', 'back', CN)).toBe('2026-09-30');
    expect(workingDay('2026-10-03', 'none', CN)).toBe('2026-10-03');
    expect(workingDay('2026-10-10', 'forward', CN)).toBe('2026-10-10');
    expect(workingDay('2026-10-11', 'back', CN)).toBe('2026-10-10');
    expect(workingDay('2026-02-15', 'forward', CN)).toBe('2026-02-24');
    expect(workingDay('2026-02-15', 'back', CN)).toBe('2026-02-14');
  });

  test('where Friday is free, Sunday is not', () => {
    expect(workingDay('2026-11-20', 'forward', SA)).toBe('2026-11-22');
    expect(workingDay('2026-11-21', 'back', SA)).toBe('2026-11-19');
  });

  test('4.7d of a year that is not announced only weekends are known, and that is told', () => {
    expect(isCovered(CN, 2026)).toBe(true);
    expect(isCovered(CN, 2027)).toBe(false);
    expect(workingDay('2027-10-01', 'forward', CN)).toBe('2027-10-01');
    expect(workingDay('2027-10-02', 'forward', CN)).toBe('2027-10-04');
    expect([isCovered(TW, 2028), isComputed(TW, 2028), isComputed(TW, 2026)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isCovered(WEEKENDS_ONLY, 2026)).toBe(false);
    expect(workingDay('2026-11-21', 'forward', WEEKENDS_ONLY)).toBe('2026-11-23');
  });

  test('4.7d law: a working day stays; any other goes to the nearest one, none of which lies between', () => {
    const anyDay = fc.integer({ min: 0, max: 2556 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...all), anyDay, (one, day) => {
        const free = (on: Day) => isRestDay(one, on);
        for (const [policy, step] of [
          ['forward', 1],
          ['back', -1],
        ] as const) {
          const moved = workingDay(day, policy, one);
          expect(free(moved)).toBe(false);
          expect(workingDay(moved, policy, one)).toBe(moved);
          for (let on = day; on !== moved; on = addDays(on, step)) expect(free(on)).toBe(true);
        }
        expect(workingDay(day, 'none', one)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  test('4.7d law: a later day is never moved before an earlier one', () => {
    const anyDay = fc.integer({ min: 0, max: 2556 }).map((days) => addDays('2024-01-01', days));
    const policies = fc.constantFrom('forward', 'back', 'none');
    fc.assert(
      fc.property(fc.constantFrom(...all), policies, anyDay, anyDay, (one, policy, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(workingDay(early, policy, one) <= workingDay(late, policy, one)).toBe(true);
      }),
    );
  });
});
