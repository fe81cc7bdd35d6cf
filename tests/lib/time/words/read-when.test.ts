import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../../lib/i18n/words.ts';
import { LONGEST, readWhen } from '../../../../lib/time/words/read-when.ts';
import { FEASTS, nextFeast } from '../../../../lib/time/words/feasts.ts';
import { ELSEWHERE, ENGLISH, NOW, SIMPLIFIED, TRADITIONAL, type Row } from './phrases.ts';
import { SolarDay, SolarTerm } from 'tyme4ts';

const at = (now: string) => Temporal.PlainDateTime.from(now);

function read(text: string, now: string, locale: Locale): Row {
  const when = readWhen(text, at(now), locale);
  if (!when) return [text, undefined];
  const said = when.time ? `${when.day} ${when.time}` : when.day;
  return when.doubt ? [text, said, when.doubt] : [text, said];
}

describe('0.9 a date in words is understood', () => {
  test.each([
    ['en', ENGLISH],
    ['zh-CN', SIMPLIFIED],
    ['zh-TW', TRADITIONAL],
  ] as const)('in %s', (locale, rows) => {
    expect(rows.map(([text]) => read(text, NOW, locale))).toEqual(rows);
  });

  test('at the ends of months, years and weeks', () => {
    const said = ELSEWHERE.map(([now, text]) => [now, ...read(text, now, 'zh-CN')]);
    expect(said).toEqual(ELSEWHERE);
  });

  test('in the other script and under another language of the screen', () => {
    for (const [text, day] of [...SIMPLIFIED, ...TRADITIONAL]) {
      if (/^[\d/]+$/.test(text)) continue;
      expect(read(text, NOW, 'en').slice(0, 2)).toEqual([text, day]);
    }
  });

  test('in a sentence, where it stands', () => {
    const sentence =
      'As agreed in our call, I will send the quote by Friday at 3pm, with drawings.';
    const when = readWhen(sentence, at(NOW), 'en');
    expect(when).toMatchObject({ day: '2026-03-06', time: '15:00' });
    expect(sentence.slice(when?.from, when?.to)).toBe('Friday at 3pm');
  });

  test('a deadline goes before a date that is only mentioned, and that is said', () => {
    const text = 'For the visit on 12 March I will send the plan by Friday.';
    expect(read(text, NOW, 'en')).toEqual([text, '2026-03-06', 'several']);
  });
});

describe('no date is ever made up', () => {
  const day = fc
    .integer({ min: 0, max: 9000 })
    .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
  const now = fc
    .tuple(day, fc.integer({ min: 0, max: 1439 }))
    .map(([date, minutes]) => date.toPlainDateTime('00:00').add({ minutes }));
  const locale = fc.constantFrom(...LOCALES);
  const pieces = [...ENGLISH, ...SIMPLIFIED, ...TRADITIONAL].map(([text]) => text);
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join(' ')),
    fc
      .array(fc.constantFrom(...Array.from(pieces.join(''))), { maxLength: 40 })
      .map((some) => some.join('')),
  );

  test('whatever is said, it is a day of the calendar, today or later, within what was read', () => {
    fc.assert(
      fc.property(texts, now, locale, (text, now, locale) => {
        const when = readWhen(text, now, locale);
        if (!when) return;
        expect(Temporal.PlainDate.from(when.day).toString()).toBe(when.day);
        expect(when.day >= now.toPlainDate().toString()).toBe(true);
        expect(when.time ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        expect(when.from).toBeLessThan(when.to);
        expect(when.to).toBeLessThanOrEqual(Math.min(text.length, LONGEST));
      }),
      { numRuns: 1500 },
    );
  });

  test('of a long text no more than a sentence is read, however long it is', () => {
    const long = `${'x'.repeat(LONGEST)} tomorrow ${'明天'.repeat(5000)}`;
    expect(readWhen(long, at(NOW), 'en')).toBeUndefined();
    expect(readWhen(`tomorrow ${long}`, at(NOW), 'en')?.day).toBe('2026-03-05');
  });

  test('a weekday is that weekday within two weeks, on any day', () => {
    fc.assert(
      fc.property(now, fc.integer({ min: 0, max: 6 }), (now, index) => {
        for (const text of [`周${'一二三四五六日'[index]}`, `下周${'一二三四五六日'[index]}`]) {
          const when = readWhen(text, now, 'zh-CN');
          const date = Temporal.PlainDate.from(when?.day ?? '');
          expect(date.dayOfWeek).toBe(index + 1);
          expect(now.toPlainDate().until(date).days).toBeLessThan(14);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('feasts', () => {
  test('tomb-sweeping day is when an independent calendar has it', () => {
    const feast = FEASTS.find(({ on }) => on === 'tombSweeping');
    if (!feast) throw new Error('no such feast');
    for (let year = 2024; year <= 2060; year += 1) {
      const { day } = Object(nextFeast(feast, year, at('2024-01-01T00:00')));
      const solar = SolarTerm.fromName(year, '清明').getSolarDay();
      expect(day).toBe(
        `${year}-${String(solar.getMonth()).padStart(2, '0')}-${String(solar.getDay()).padStart(2, '0')}`,
      );
    }
  });

  test.each([
    ['中秋', 8, 15],
    ['端午', 5, 5],
    ['春节', 1, 1],
  ])('%s is on its day of the lunar calendar', (name, month, day) => {
    for (let year = 2024; year <= 2050; year += 1) {
      const when = readWhen(`${year}年${name}`, at('2024-01-01T00:00'), 'zh-CN');
      const [y = 0, m = 0, d = 0] = (when?.day ?? '').split('-').map(Number);
      const lunar = SolarDay.fromYmd(y, m, d).getLunarDay();
      expect([y, lunar.getMonth(), lunar.getDay()]).toEqual([year, month, day]);
    }
  });
});
