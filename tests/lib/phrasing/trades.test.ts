import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';
import { INDUSTRIES } from '../../../lib/phrasing/industry.ts';
import {
  EVERY_TRADE,
  INDUSTRY_RULES,
  rulesOf,
} from '../../../lib/phrasing/rules/industry/index.ts';
import { PLAIN_TRADE } from './plain-trade.ts';

const trades = new Set(EVERY_TRADE.map(({ id }) => id));

describe('2.11 trades', () => {
  it.each(INDUSTRIES)('%s has eight rules or more in each language', (industry) => {
    const locales = INDUSTRY_RULES[industry].map(({ locale }) => locale);
    for (const locale of ['en', 'zh'] as const) {
      expect(locales.filter((one) => one === locale).length).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(INDUSTRIES)('%s leaves alone what the trade writes every day', (industry) => {
    const marked = PLAIN_TRADE[industry].filter((text) =>
      check(text, { industries: INDUSTRIES }).some(({ rule }) => trades.has(rule)),
    );
    expect(marked).toEqual([]);
  });

  it('are off unless they are named, and a name that is none adds nothing', () => {
    const text = 'Your claim will definitely be paid.';
    const rules = (industries: string[]) => check(text, { industries }).map(({ rule }) => rule);
    expect(rules(['insurance'])).toEqual(['en.insurance.sure-claim']);
    expect(rules([])).not.toContain('en.insurance.sure-claim');
    expect(rules(['finance', 'gardening'])).not.toContain('en.insurance.sure-claim');
    expect(rulesOf(['gardening'])).toEqual([]);
  });

  it('answer for themselves where our own rules mark the same words', () => {
    const [found] = check('The fund offers guaranteed returns.', { industries: ['finance'] });
    expect(found?.rule).toBe('en.finance.guaranteed-return');
    expect(found?.suggestions[0]?.text).toContain('may get back less');
  });

  it.each(['your ', '保证', 'the price will ', '本金', 'no ', '孩子', 'guaranteed '])(
    'cost in proportion to the length of 50 KB made of "%s"',
    (unit) => {
      const whole = unit.repeat(Math.ceil(50_000 / unit.length));
      const took = (text: string) => {
        const times = [1, 2, 3].map(() => {
          const before = process.threadCpuUsage();
          check(text, { industries: INDUSTRIES });
          return process.threadCpuUsage(before).user;
        });
        return Math.min(...times);
      };
      took(whole);
      // Twice the text, twice the time; a quadratic path would cost four times.
      expect(took(whole)).toBeLessThan(3.2 * took(whole.slice(0, 25_000)) + 20_000);
    },
  );
});
