import { describe, expect, it, test } from 'vitest';
import { expressionKey } from '../../../lib/phrasing/expression-key.ts';
import {
  digestOf,
  ignore,
  isIgnored,
  markedAgain,
  parseIgnoring,
  unignored,
  type Ignored,
  type Scope,
} from '../../../lib/phrasing/ignoring.ts';
import { dayPicks } from '../../../lib/phrasing/day-picks.ts';
import { parseWording } from '../../../lib/phrasing/parse-marked.ts';
import { filled, withSlots, withSource } from '../../../lib/phrasing/slots.ts';

const NOTHING: Ignored = {
  ignored: [],
  ignoredFor: {},
  ignoredWords: {},
  ignoreCounts: {},
  quietRules: [],
};
const ANN = digestOf('ann@customer.example');
const BOB = digestOf('Bob@customer.example');
const KEY = expressionKey('r', 'No problem');
const press = (now: Ignored, scope: Scope, people: string[] = []) =>
  ignore(now, { rule: 'r', key: KEY, words: 'No problem', scope, people });

describe('what is ignored', () => {
  it('holds always for everybody', () => {
    const now = press(NOTHING, 'always');
    expect(isIgnored(now, KEY, [])).toBe(true);
    expect(isIgnored(now, KEY, [BOB])).toBe(true);
    expect(isIgnored(now, expressionKey('other', 'No problem'), [])).toBe(false);
  });

  it('holds for a customer only where nobody else is written to', () => {
    const now = press(NOTHING, 'customer', [ANN]);
    expect(isIgnored(now, KEY, [ANN])).toBe(true);
    expect(isIgnored(now, KEY, [ANN, BOB])).toBe(false);
    expect(isIgnored(now, KEY, [])).toBe(false);
  });

  it('is marked again for everybody, and whoever has nothing left is forgotten', () => {
    const two = press(press(NOTHING, 'customer', [ANN, BOB]), 'customer', [BOB]);
    const now = ignore(two, {
      rule: 'r',
      key: 'r other',
      words: 'other',
      scope: 'customer',
      people: [BOB],
    });
    expect(markedAgain(now.ignoredFor, KEY)).toEqual({ [BOB]: ['r other'] });
  });

  it('is shown as it was written, which the other script would not be', () => {
    const key = expressionKey('r', '絕對沒問題');
    const said = { rule: 'r', key, scope: 'always' as const, people: [] };
    expect(ignore(NOTHING, { ...said, words: '絕對沒問題' }).ignoredWords).toEqual({
      [key]: '絕對沒問題',
    });
    expect(ignore(NOTHING, { ...said, words: '绝对没问题' }).ignoredWords).toEqual({});
  });

  it('is taken back without what was ignored before it', () => {
    const before = press(press(NOTHING, 'customer', [ANN]), 'draft');
    const now = press(press(before, 'customer', [ANN, BOB]), 'always');
    const taken = { ...now, ...unignored(now, before, { rule: 'r', key: KEY }) };
    expect(taken.ignoreCounts).toEqual({ r: 2 });
    expect(isIgnored(taken, KEY, [ANN])).toBe(true);
    expect(isIgnored(taken, KEY, [BOB])).toBe(false);
    expect(isIgnored(taken, KEY, [])).toBe(false);
  });

  it('keeps nothing of a draft but the count', () => {
    expect(press(NOTHING, 'draft')).toEqual({ ...NOTHING, ignoreCounts: { r: 1 } });
  });

  it('is the same in any case and script', () => {
    expect(expressionKey('r', '絕對沒問題')).toBe(expressionKey('r', '绝对没问题'));
    expect(expressionKey('r', 'NO problem')).toBe(KEY);
  });

  it('is counted, and forgets the oldest of too many', () => {
    let now = NOTHING;
    for (let nth = 0; nth < 600; nth += 1) {
      now = ignore(now, {
        rule: 'r',
        key: `r ${nth}`,
        words: `${nth}`,
        scope: 'always',
        people: [],
      });
    }
    expect(now.ignoreCounts).toEqual({ r: 600 });
    expect(now.ignored).toHaveLength(500);
    expect(now.ignored.at(-1)).toBe('r 599');
  });

  it('names an address without saying it', () => {
    expect(digestOf(' Ann@Customer.Example ')).toBe(ANN);
    expect(ANN).not.toBe(BOB);
    expect(ANN).toMatch(/^[0-9a-f]{1,8}$/);
  });

  it('takes names that every object has for names like others', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const now = ignore(NOTHING, {
        rule: name,
        key: KEY,
        words: 'No problem',
        scope: 'customer',
        people: [name],
      });
      expect(Object.entries(now.ignoreCounts)).toEqual([[name, 1]]);
      expect(isIgnored(now, KEY, [name])).toBe(true);
      expect(isIgnored(NOTHING, KEY, [name])).toBe(false);
    }
  });

  it('counts no more rules than it keeps expressions', () => {
    let now = NOTHING;
    for (let nth = 0; nth < 600; nth += 1) {
      now = ignore(now, { rule: `r${nth}`, key: KEY, words: 'x', scope: 'draft', people: [] });
    }
    expect(Object.keys(now.ignoreCounts)).toHaveLength(500);
    expect(now.ignoreCounts['r599']).toBe(1);
  });

  test.each([
    [null],
    [{}],
    [{ rule: 'r', key: 'k', words: 'w', scope: 'forever', people: [] }],
    [{ rule: 'r', key: 'k', scope: 'always', people: [] }],
    [{ rule: 'r', key: 'x'.repeat(400), words: 'w', scope: 'always', people: [] }],
    [{ rule: 'r', key: 'k', words: 'w', scope: 'customer', people: [1] }],
    [
      {
        rule: 'r',
        key: 'k',
        words: 'w',
        scope: 'customer',
        people: Array.from({ length: 51 }, () => 'a'),
      },
    ],
  ])('%j is not taken', (given) => {
    expect(parseIgnoring(given)).toBeUndefined();
  });
});

describe('what a sentence leaves open', () => {
  const open = withSlots('{who} calls you by {date}; {who} knows', 'en');

  it('is filled wherever it stands, and stays in brackets where nothing was given', () => {
    expect(filled(open, { who: 'Ann', date: ' ' })).toBe('Ann calls you by [date]; Ann knows');
    expect(filled(open, { who: 'Ann', date: '$& 1' })).toBe('Ann calls you by $& 1; Ann knows');
  });

  it('gets its source in the brackets of its language', () => {
    expect(withSource('best', 'IDC', 'en')).toBe('best (source: IDC)');
    expect(withSource('最好', '报告', 'cn')).toBe('最好（来源：报告）');
  });

  test.each([
    ['2026-11-20', ['Saturday, November 21', 'Monday, November 23', 'Friday, November 27']],
    ['2026-12-31', ['Friday, January 1', 'Monday, January 4']],
    ['2028-02-28', ['Tuesday, February 29', 'Friday, March 3', 'Monday, March 6']],
    ['2026-03-28', ['Sunday, March 29', 'Monday, March 30', 'Friday, April 3']],
  ])('on %s it is offered %j', (day, days) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    expect(dayPicks(new Date(year, month - 1, date), 'en')).toEqual(days);
  });
});

describe('what a page says was found', () => {
  const mark = {
    rule: 'en.absolute.we-guarantee',
    category: 'absolute-promise',
    severity: 'strong',
    language: 'en',
    start: 0,
    end: 12,
    text: 'We guarantee it',
  };
  test.each([
    [{ draft: { wording: [mark] } }, [mark]],
    [{ draft: { promises: [] } }, undefined],
    [{ draft: { wording: [{ ...mark, end: 99 }] } }, []],
    [{ draft: { wording: [{ ...mark, category: 'other' }] } }, undefined],
    [{ draft: { wording: [{ ...mark, more: 1 }] } }, undefined],
    [{ draft: { wording: Array.from({ length: 101 }, () => mark) } }, undefined],
    [null, undefined],
  ])('%#: is read, or left alone', (message, read) => {
    expect(parseWording(message)).toEqual(read);
  });
});
