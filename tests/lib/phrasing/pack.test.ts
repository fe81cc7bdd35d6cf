import { expect, test } from 'vitest';
import { detect } from '../../../lib/phrasing/detect.ts';
import { extended, localesIn } from '../../../lib/phrasing/pack.ts';
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

test('a pack finds with further rules what it did not find alone, in its own language only', () => {
  const words = { own: { literal: ['pips (gross)'] } };
  const text = 'You earn pips (gross) today. 您好。';
  expect(detect(text, [EN, ZH])).toEqual([]);
  const [found] = detect(text, [extended(EN, [rule], words), extended(ZH, [rule], words)]);
  expect(text.slice(found?.start, found?.end)).toBe('pips (gross)');
  expect(extended(ZH, [rule], words)).toBe(ZH);
  expect(detect('He said “pips (gross)”.', [extended(EN, [rule], words)])).toEqual([]);
});

test('a text needs the packs of the languages it holds', () => {
  expect(localesIn('We 保证')).toEqual(['en', 'zh']);
  expect(localesIn('A 1. 保证')).toEqual(['zh']);
  expect(localesIn('12:30')).toEqual([]);
});
