import { describe, expect, it } from 'vitest';
import { check as checkWith } from '../../../lib/phrasing/check.ts';
import { fold } from '../../../lib/phrasing/fold.ts';
import { INDUSTRIES } from '../../../lib/phrasing/industry.ts';
import { EVERY_TRADE } from '../../../lib/phrasing/rules/industry/index.ts';
import { RULES } from '../../../lib/phrasing/rules/index.ts';
import type { Rule } from '../../../lib/phrasing/rule.ts';

const EVERY = [...RULES, ...EVERY_TRADE];
const trades = new Set(EVERY_TRADE.map(({ id }) => id));

const row = (rule: Rule) => `${rule.source} ${rule.id}`;

/** Every wording a rule offers, one by one, as the draft would then read. */
function wordings(rule: Rule): string[] {
  return rule.suggestions.flatMap((wording) => Object.values(wording));
}

describe.each(EVERY.map((rule) => [row(rule), rule] as const))('%s', (_name, rule) => {
  // Whoever is in one trade may be in all.
  const check = (text: string) =>
    checkWith(text, { industries: trades.has(rule.id) ? INDUSTRIES : [] });

  it.each(rule.examples.bad)('marks "$span" in "$text"', ({ text, span }) => {
    const found = check(text).map((one) => ({
      rule: one.rule,
      span: text.slice(one.start, one.end),
    }));
    expect(found).toEqual([{ rule: rule.id, span }]);
  });

  it.each(rule.examples.good)('leaves "%s" alone', (text) => {
    expect(check(text).map((one) => text.slice(one.start, one.end))).toEqual([]);
  });

  it('carries at least two bad and two good examples and one to three suggestions', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.suggestions.length).toBeGreaterThanOrEqual(1);
    expect(rule.suggestions.length).toBeLessThanOrEqual(3);
  });

  it('gives its reason in three languages', () => {
    expect(Object.keys(rule.why).toSorted()).toEqual(['cn', 'en', 'tw']);
    for (const reason of Object.values(rule.why)) expect(reason.length).toBeGreaterThan(10);
  });

  it('answers a Traditional sentence in hand-written Traditional', () => {
    for (const wording of rule.suggestions) {
      const languages = Object.keys(wording).toSorted();
      expect(languages).toEqual(rule.locale === 'en' ? ['en'] : ['cn', 'tw']);
    }
  });

  it.each(wordings(rule))('is content with its own suggestion "%s"', (wording) => {
    const whole = rule.examples.bad.map(({ text }) => {
      const [found] = check(text);
      if (!found) return text;
      const at = rule.replaces === 'words' ? found : (found.suggestions[0] ?? found);
      return text.slice(0, at.start) + wording + text.slice(at.end);
    });
    for (const text of whole) {
      expect(check(text).map((one) => text.slice(one.start, one.end))).toEqual([]);
    }
  });

  it('is written in Simplified, to which every text is folded', () => {
    for (const pattern of [...rule.patterns, ...(rule.stop ?? [])]) {
      expect(fold(pattern)).toBe(pattern);
    }
  });
});

// Apart from the others: another list of competitors makes the rules be compiled anew.
it.each(EVERY.flatMap((rule) => wordings(rule).map((wording) => [rule.id, wording] as const)))(
  'no rule of any kind marks what %s offers: "%s"',
  (_id, wording) => {
    const competitors = ['Acme', '他们', '他們', 'that supplier'];
    const said = wording.replaceAll('{competitor}', 'Acme');
    expect(checkWith(said, { competitors, industries: INDUSTRIES })).toEqual([]);
  },
);

it('has no two rules of one id', () => {
  const ids = EVERY.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
