import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeFor, sayIn } from '../../../lib/i18n/words.ts';
import { localeOf, parseSettings } from '../../../lib/settings/settings.ts';

describe('settings', () => {
  test('what nobody chose is as designed', () => {
    expect(parseSettings(undefined)).toMatchObject({
      language: 'auto',
      saleDay: 'zero',
      weekends: 'forward',
      noticeAt: '09:00',
      guard: true,
      notices: true,
    });
  });

  test('what is no longer understood falls back, and the rest is kept', () => {
    const stored = {
      language: 'fr',
      noticeAt: '25:00',
      weekends: 'back',
      ownAddresses: [1],
      gone: 'x',
    };
    const read = parseSettings(stored);
    expect(read).toMatchObject({
      language: 'auto',
      noticeAt: '09:00',
      weekends: 'back',
      ownAddresses: [],
    });
    expect(read).not.toHaveProperty('gone');
  });

  test('law: whatever is stored, reading it never fails', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored)).length).toBeGreaterThan(5);
      }),
    );
    const polluted: unknown = JSON.parse('{"__proto__": {"polluted": true}, "language": "zh-TW"}');
    expect(parseSettings(polluted).language).toBe('zh-TW');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('languages', () => {
  test.each([
    ['en-US', 'en'],
    ['de', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-MY', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
  ] as const)('a browser in %s gets %s', (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
    expect(localeOf({ language: 'auto' }, tag)).toBe(locale);
    expect(localeOf({ language: 'zh-TW' }, tag)).toBe('zh-TW');
  });

  test('slots are filled as text, and English counts', () => {
    const words = {
      due: {
        en: { one: '{n} step for {who}', other: '{n} steps for {who}' },
        cn: '{who}有{n}项',
        tw: '{who}有{n}項',
      },
    };
    expect(sayIn(words, 'en')('due', { n: 1, who: '{n}' })).toBe('1 step for {n}');
    expect(sayIn(words, 'en')('due', { n: 2, who: '<b>' })).toBe('2 steps for <b>');
    expect(sayIn(words, 'zh-TW')('due', { n: 2, who: '王' })).toBe('王有2項');
  });
});
