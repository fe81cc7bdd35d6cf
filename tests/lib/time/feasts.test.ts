import fc from 'fast-check';
import { LunarDay, LunarYear, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../lib/time/day.ts';
import { feasts, feastsOf, lastFeast, nextFeast, type FeastId } from '../../../lib/time/feasts.ts';

const YEARS = Array.from({ length: 27 }, (_, index) => 2024 + index);
const ALL = [...feasts.values()];

const feast = (id: FeastId) => {
  const found = feasts.get(id);
  if (!found) throw new Error(`no feast ${id}`);
  return found;
};
/** The day of a feast in a common year. */
const on = (id: FeastId, year: number) => nextFeast(feast(id), `${year}-01-01`);
const isoOf = (day: SolarDay): Day =>
  new Date(Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay())).toJSON().slice(0, 10);
const idsOf = (country: string) => feastsOf(country).map(({ id }) => id);

describe('the days of feasts', () => {
  test('1.19 the Mid-Autumn Festival is on 25 September 2026 and 15 September 2027', () => {
    expect([on('midAutumn', 2026), on('midAutumn', 2027)]).toEqual(['2026-09-25', '2027-09-15']);
  });

  test('1.19 those of 2026 and 2027 are where the calendars on the wall have them', () => {
    const both = (id: FeastId) => [on(id, 2026), on(id, 2027)];
    expect(both('newYear')).toEqual(['2026-01-01', '2027-01-01']);
    expect(both('laba')).toEqual(['2026-01-26', '2027-01-15']);
    expect(both('newYearsEve')).toEqual(['2026-02-16', '2027-02-05']);
    expect(both('springFestival')).toEqual(['2026-02-17', '2027-02-06']);
    expect(both('lantern')).toEqual(['2026-03-03', '2027-02-20']);
    expect(both('qingming')).toEqual(['2026-04-05', '2027-04-05']);
    expect(both('easter')).toEqual(['2026-04-05', '2027-03-28']);
    expect(both('dragonBoat')).toEqual(['2026-06-19', '2027-06-09']);
    expect(both('qixi')).toEqual(['2026-08-19', '2027-08-08']);
    expect(both('nationalDay')).toEqual(['2026-10-01', '2027-10-01']);
    expect(both('doubleTenth')).toEqual(['2026-10-10', '2027-10-10']);
    expect(both('thanksgivingCa')).toEqual(['2026-10-12', '2027-10-11']);
    expect(both('doubleNinth')).toEqual(['2026-10-18', '2027-10-08']);
    expect(both('thanksgivingUs')).toEqual(['2026-11-26', '2027-11-25']);
    expect(both('winterSolstice')).toEqual(['2026-12-22', '2027-12-22']);
    expect(both('christmas')).toEqual(['2026-12-25', '2027-12-25']);
  });

  test('1.19 law: from 2024 to 2050 those by the moon are where another calendar has them', () => {
    const LUNAR = [
      ['springFestival', 1, 1],
      ['lantern', 1, 15],
      ['dragonBoat', 5, 5],
      ['qixi', 7, 7],
      ['midAutumn', 8, 15],
      ['doubleNinth', 9, 9],
    ] as const;
    for (const year of YEARS) {
      for (const [id, month, day] of LUNAR) {
        expect(on(id, year)).toBe(isoOf(LunarDay.fromYmd(year, month, day).getSolarDay()));
      }
      const laba = isoOf(LunarDay.fromYmd(year, 12, 8).getSolarDay());
      expect(nextFeast(feast('laba'), addDays(laba, -300))).toBe(laba);
      const eve = LunarYear.fromYear(year).getMonths().at(-1)?.getDays().at(-1)?.getSolarDay();
      const spring = on('springFestival', year + 1);
      expect(eve && isoOf(eve)).toBe(addDays(spring, -1));
      expect(lastFeast(feast('newYearsEve'), spring)).toBe(addDays(spring, -1));
    }
  });

  test('1.19 law: from 2024 to 2050 Qingming and the winter solstice are where another calendar has them', () => {
    for (const year of YEARS) {
      expect(on('qingming', year)).toBe(isoOf(SolarTerm.fromIndex(year, 7).getSolarDay()));
      expect(on('winterSolstice', year)).toBe(
        isoOf(SolarTerm.fromIndex(year + 1, 0).getSolarDay()),
      );
    }
  });

  test('Easter is where the tables of the churches have it', () => {
    const from2024 =
      '03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 ' +
      '04-25 04-10 04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10';
    expect(YEARS.map((year) => on('easter', year).slice(5)).join(' ')).toBe(from2024);
  });

  test('law: the next one is the first: none lies between the last and it', () => {
    const anyDay = fc.integer({ min: 0, max: 9861 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...ALL), anyDay, (one, from) => {
        const [next, last] = [nextFeast(one, from), lastFeast(one, from)];
        expect(next >= from && last < from).toBe(true);
        expect(nextFeast(one, addDays(last, 1))).toBe(next);
        expect(lastFeast(one, addDays(next, 1))).toBe(next);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whose feasts', () => {
  test('1.19 each country has its own; New Year is everywhere', () => {
    expect(idsOf('TW')).toContain('doubleTenth');
    expect(idsOf('TW')).not.toContain('nationalDay');
    expect(idsOf('CN')).toContain('nationalDay');
    expect(idsOf('CN')).not.toContain('christmas');
    expect(idsOf('HK')).toEqual(expect.arrayContaining(['midAutumn', 'christmas', 'nationalDay']));
    expect(idsOf('US')).toEqual([
      'newYear',
      'easter',
      'independenceUs',
      'thanksgivingUs',
      'christmas',
    ]);
    expect(idsOf('AE')).toEqual(['newYear']);
  });

  test('nobody is wished a happy Qingming', () => {
    expect(ALL.filter(({ solemn }) => solemn).map(({ id }) => id)).toEqual(['qingming']);
  });
});
