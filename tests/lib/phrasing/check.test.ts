import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';
import { fold, scriptOf } from '../../../lib/phrasing/fold.ts';
import { compilePattern } from '../../../lib/phrasing/pattern.ts';

const marked = (text: string, competitors: string[] = []) =>
  check(text, { competitors }).map((one) => text.slice(one.start, one.end));

/** So many checks are timed together: the system counts in steps of some milliseconds. */
const AT_ONCE = 4;

/** Processor time of this thread, the best of three: nothing else on the machine counts, µs. */
const least = (text: string) => {
  const times = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    for (let turn = 0; turn < AT_ONCE; turn++) check(text);
    return process.threadCpuUsage(before).user;
  });
  return Math.min(...times);
};

describe('2.11 absolute promises', () => {
  it('are marked in every language of a mixed mail and answered in that language', () => {
    const text = 'Hi 王总, this lock is 100% secure. 我们保证周五到货。這台絕對沒問題。';
    expect(check(text).map((one) => [text.slice(one.start, one.end), one.language])).toEqual([
      ['100% secure', 'en'],
      ['我们保证', 'cn'],
      ['絕對沒問題', 'tw'],
    ]);
  });

  it('are left alone where they are denied, quoted, asked, or only the purpose', () => {
    const harmless = [
      'We cannot guarantee delivery on Friday.',
      'We can’t guarantee a date.',
      '我们不能保证周五到货。',
      '不敢说绝对没问题。',
      '客户写道：“保证按时到货”。',
      '为了我们保证质量，请确认图纸。',
      '能保证按时交货吗',
      '請先支付保證金。',
      '取绝对值即可。',
    ];
    expect(harmless.filter((text) => marked(text).length > 0)).toEqual([]);
  });

  it('get a suggestion that takes the place of the words and keeps the capital letter', () => {
    const text = 'We guarantee delivery on Friday.';
    const [found] = check(text);
    const better = found?.suggestions.map(
      (one) => text.slice(0, one.start) + one.text + text.slice(one.end),
    );
    expect(better).toEqual([
      'We aim for delivery on Friday.',
      'We plan for delivery on Friday.',
      'Our written terms cover delivery on Friday.',
    ]);
  });

  it('3.23 are promised with an object: 保证, 一定, 100%', () => {
    for (const text of ['我们保证三天到货。', '明天一定能送到。', '100%满意。']) {
      expect(marked(text)).toHaveLength(1);
    }
  });
});

describe('3.18 bashing', () => {
  it('is found for a name of the user’s own list, whatever characters it has', () => {
    expect(marked('Acme (HK) 就是垃圾。', ['Acme (HK)'])).toEqual(['Acme (HK) 就是垃圾']);
    expect(marked('Frankly, A.C.M.E* is garbage.', ['A.C.M.E*'])).toEqual(['A.C.M.E* is garbage']);
    expect(marked('Acme 就是垃圾。')).toEqual([]);
  });

  it('is answered with the competitor’s name as it was written', () => {
    const [found] = check('宏遠的服務很差。', { competitors: ['宏远'] });
    expect(found?.suggestions[0]?.text).toMatch(/^宏遠的產品有長處/);
  });

  it('is not self-criticism', () => {
    expect(marked('我们的旧版很烂，新版好多了。')).toEqual([]);
    expect(marked('Our old version was terrible.')).toEqual([]);
  });

  it('replaces its whole sentence and nothing beside it', () => {
    const text = 'Hello Ann.\nFrankly, other vendors are liars. Shall we talk?';
    const [first] = check(text)[0]?.suggestions ?? [];
    expect(first && text.slice(first.start, first.end)).toBe('Frankly, other vendors are liars');
  });
});

describe('folding', () => {
  it('keeps every UTF-16 unit in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    );
    expect(fold('絕對沒問題１００％')).toBe('绝对没问题100%');
  });

  it('tells the script, and says so when it cannot', () => {
    expect(scriptOf('這個問題')).toBe('tw');
    expect(scriptOf('这个问题')).toBe('cn');
    expect(scriptOf('一二三')).toBeUndefined();
  });
});

describe('patterns', () => {
  it('refuse what is not in the mini-syntax', () => {
    for (const text of ['(a', 'a)', '{nobody}', 'a>(b)?c']) {
      expect(() => compilePattern(text, 'en', {})).toThrow();
    }
  });

  it('take characters that mean something in a RegExp as they are', () => {
    const { source } = compilePattern('a.b*[c]+$', 'zh', {});
    expect(new RegExp(`^${source}$`).test('a.b*[c]+$')).toBe(true);
  });
});

describe('any text at all', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '保证',
      '绝对没问题',
      ' guarantee ',
      'we ',
      '“',
      '”',
      '"',
      '。',
      '? ',
      '他们',
      '垃圾',
      '\n',
      'no risk ',
      '為',
    ),
  );
  const names = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });

  it('is checked without an error, and every finding lies in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), names, (parts, competitors) => {
        const text = parts.join('');
        for (const found of check(text, { competitors })) {
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          for (const one of found.suggestions) {
            expect(one.start).toBeLessThanOrEqual(found.start);
            expect(one.end).toBeGreaterThanOrEqual(found.end);
            expect(one.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it.each([
    'we ',
    '保证',
    'our competitors ',
    '同行垃',
    'We guarantee ',
    'a',
    '"',
    ' ',
    '（',
    'no ',
  ])('of 50 KB made of "%s" costs in proportion to its length', (unit) => {
    const whole = unit.repeat(Math.ceil(50_000 / unit.length));
    check(whole);
    const half = least(whole.slice(0, 25_000));
    // Twice the text, twice the time; a quadratic path would cost four times.
    expect(least(whole)).toBeLessThan(3.2 * half + 10_000);
  });
});
