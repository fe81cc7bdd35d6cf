import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../../lib/editor/foreign.ts';
import { masked, QUOTED } from '../../../lib/editor/masked.ts';

const readable = (line: string) =>
  masked(line)
    .replace(new RegExp(`${GAP}+`, 'g'), '◻')
    .replace(new RegExp(`${QUOTED}+`, 'g'), '…');

describe('what is not prose is left out:', () => {
  it.each([
    ['an address', 'See https://acme.com/we-guarantee?x=1#best, please.', 'See ◻, please.'],
    ['an address without its beginning', 'It is on acme.com/100%25-secure now.', 'It is on ◻ now.'],
    ['an address in Chinese', '请看www.acme.cn/juedui，谢谢', '请看◻，谢谢'],
    ['a mail address', 'Write to no-problem@acme.co.uk today.', 'Write to ◻ today.'],
    ['code', 'Set `guarantee = 100%` there.', 'Set ◻ there.'],
    ['a quotation', 'He said “we guarantee it”, I did not.', 'He said “…”, I did not.'],
    ['Simplified quotation marks', '客户问：“绝对没问题吗？”我说不。', '客户问：“…”我说不。'],
    ['Traditional quotation marks', '您說「絕對『沒』問題」嗎？', '您說「…」嗎？'],
    ['a title', '《绝对保证》这本书', '《…》这本书'],
  ])('%s', (_name, line, left) => {
    expect(readable(line)).toBe(left);
  });
});

describe('prose stays:', () => {
  it.each([
    'We guarantee it.Then we go on.',
    'It costs 3.50 or 4.00 a piece, e.g. in May.',
    'The 5” pipe is what we guarantee.',
    'An “open quotation that never ends',
    'One ` alone, we guarantee it.',
  ])('%s', (line) => {
    expect(masked(line)).toBe(line);
  });
});

it('every character keeps its place', () => {
  const part = fc.constantFrom('“', '”', '「', '」', '`', 'a@b.co', 'www.a.cn', ' x ', '没问题');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const line = parts.join('');
      const after = masked(line);
      expect(after).toHaveLength(line.length);
      for (const [at, unit] of after.split('').entries()) {
        if (unit !== GAP && unit !== QUOTED) expect(unit).toBe(line[at]);
      }
    }),
  );
});

it.each([
  '`'.repeat(50_000),
  'https://'.repeat(6000),
  'a`'.repeat(25_000),
  '「'.repeat(50_000),
  'a.'.repeat(25_000),
  'www.'.repeat(12_500),
  'a@'.repeat(25_000),
  '“「'.repeat(25_000),
])('50 KB of nothing else is read at once (%#)', (line) => {
  const started = performance.now();
  masked(line);
  expect(performance.now() - started).toBeLessThan(1000);
});
