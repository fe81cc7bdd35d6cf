import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';
import { CATEGORIES, type Category } from '../../../lib/phrasing/rule.ts';
import { SIMPLIFIED } from './expressions-cn.ts';
import { TRADITIONAL } from './expressions-tw.ts';

const list = (lines: string) => lines.trim().split(/\s+/);
const missed = (category: Category, lines: string) =>
  list(lines).filter((text) => !check(text).some((found) => found.category === category));

describe.each([
  ['Simplified', SIMPLIFIED],
  ['Traditional, as Taiwan and Hong Kong write it', TRADITIONAL],
])('%s', (_script, expressions) => {
  it.each(CATEGORIES)('has its expressions of %s found', (category) => {
    expect(missed(category, expressions[category])).toEqual([]);
  });

  it('2.11 3.14 knows at least 200 expressions, no two alike', () => {
    const all = CATEGORIES.flatMap((category) => list(expressions[category]));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });
});
