import { expect, test } from 'vitest';
import { detect } from '../../../lib/phrasing/detect.ts';
import { alongside, localesIn } from '../../../lib/phrasing/pack.ts';
import { EN } from '../../../lib/phrasing/packs/en.ts';
import { ZH } from '../../../lib/phrasing/packs/zh.ts';
import type { Rule } from '../../../lib/phrasing/rule.ts';

const rule: Rule = {
  id: 'own.1',
  category: 'overfull-promise',
  severity: 'warn',
  locale: 'en',
  patterns: ['{own}'],
  guards: ['quotation'],
  replaces: 'words',
  why: { en: 'Not ours to say.', cn: '不该这么说。', tw: '不該這麼說。' },
  suggestions: [{ en: 'ask us' }],
  source: 'own',
  examples: { bad: [], good: [] },
};

test('further rules find beside a pack what it does not find, in their own language only', () => {
  const words = { own: { literal: ['pips (gross)'] } };
  const text = 'You earn pips (gross) today. 您好。';
  const packs = [EN, ZH];
  expect(detect(text, packs)).toEqual([]);
  const more = alongside(packs, [rule], words);
  expect(more).toHaveLength(1);
  const [found] = detect(text, [...packs, ...more]);
  expect(text.slice(found?.start, found?.end)).toBe('pips (gross)');
  expect(detect('He said “pips (gross)”.', [...packs, ...more])).toEqual([]);
});

test('a text needs the packs of the languages it holds', () => {
  expect(localesIn('We 保证')).toEqual(['en', 'zh']);
  expect(localesIn('A 1. 保证')).toEqual(['zh']);
  expect(localesIn('12:30')).toEqual([]);
});
