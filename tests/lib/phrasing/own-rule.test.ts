import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';
import { BadPack, newIn, readPack, writePack } from '../../../lib/phrasing/own-pack.ts';
import { isUsable, type OwnRule } from '../../../lib/phrasing/own-rule.ts';

const rule = (expression: string, better: string[] = ['ask me']): OwnRule => ({
  id: expression,
  expression,
  better,
  category: 'pushing',
});
const marked = (text: string, own: OwnRule[]) =>
  check(text, { own })
    .filter((one) => one.rule.startsWith('own.'))
    .map((one) => text.slice(one.start, one.end));

describe('an own rule', () => {
  test.each([
    ['final price', 'This is the Final Price, Sir.', ['Final Price']],
    ['final price', 'These are semifinal prices.', []],
    ['a+b (c)', 'We use a+b (c) here.', ['a+b (c)']],
    ['to be … honest', 'To be perfectly honest, yes.', ['To be perfectly honest']],
    ['to be ... honest', 'To be honest, yes.', ['To be honest']],
    ['亲，在的', '亲，在的，您说。', ['亲，在的']],
    ['这个…没货', '這個顏色沒貨了。', ['這個顏色沒貨']],
    ['100%', '这款100%纯棉。', ['100%']],
    ['100%', 'It is 100% wool.', ['100%']],
    ['final price', 'She wrote “final price” on it.', []],
  ])('“%s” in “%s” marks %j', (expression, text, words) => {
    expect(marked(text, [rule(expression)])).toEqual(words);
  });

  it('answers with its own better words, at most three, and its reason', () => {
    const own = { ...rule('final price', ['a', 'b', 'c', 'd']), why: 'It never is.' };
    const [found] = check('The final price.', { own: [own] });
    expect(found?.suggestions.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(found?.why.tw).toBe('It never is.');
  });

  it('only remarks where it is quiet', () => {
    const [found] = check('The final price.', { own: [{ ...rule('final price'), quiet: true }] });
    expect(found?.severity).toBe('hint');
  });

  test.each(['', 'a', '…', '。', '… a …', 'x'.repeat(81)])(
    '“%s” is too little or too long',
    (text) => {
      expect(isUsable(text)).toBe(false);
      expect(() => check('a text of any kind', { own: [rule(text)] })).not.toThrow();
    },
  );

  test('law: whatever is written in it, it is literal and finds itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (written) => {
        fc.pre(isUsable(written) && !/…|\.{3}|["“”「」『』《》【】‘’]/.test(written));
        const text = `so ${written.trim()} so`;
        const found = check(text, { own: [rule(written)] });
        fc.pre(/^[\w\u4E00-\u9FFF]/.test(written.trim()));
        fc.pre(/[\w\u4E00-\u9FFF]$/.test(written.trim()));
        fc.pre(!/[\s]/.test(written.trim()));
        expect(found.some(({ rule: id }) => id === `own.${written}`)).toBe(true);
      }),
    );
  });
});

describe('a file of own rules', () => {
  it('is read as it was written, without what names them in this browser', () => {
    const own = [rule('final price'), { ...rule('亲，在的', []), quiet: true, why: 'No.' }];
    const file = writePack(own);
    expect(file).not.toContain('"id"');
    expect(readPack(file).map((one) => ({ ...one, id: one.expression }))).toEqual(own);
  });

  it('adds only what is not there', () => {
    const file = readPack(writePack([rule('final price'), rule('Final Price '), rule('other')]));
    expect(newIn(file, [rule('other')]).map(({ expression }) => expression)).toEqual([
      'final price',
    ]);
  });

  test.each([
    ['no json', '{', undefined],
    ['another file', '{"rules":[]}', undefined],
    ['no rules', writePack([]), undefined],
    ['a bad second rule', writePack([rule('fine'), rule('x')]), 2],
    ['a kind that is none', writePack([{ ...rule('fine'), category: 'no' as 'pushing' }]), 1],
    ['too many', writePack(Array.from({ length: 301 }, (_, n) => rule(`rule ${n}`))), undefined],
  ])('is refused as a whole: %s', (_name, file, at) => {
    expect(() => readPack(file)).toThrow(BadPack);
    try {
      readPack(file);
    } catch (error) {
      expect(error).toMatchObject({ at });
    }
  });
});
