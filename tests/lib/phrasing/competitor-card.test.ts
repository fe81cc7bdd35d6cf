import { describe, expect, test } from 'vitest';
import { answer } from '../../../lib/phrasing/answer.ts';
import { check } from '../../../lib/phrasing/check.ts';
import { unfairIn } from '../../../lib/phrasing/fair.ts';
import { fromCard, type CompetitorCard } from '../../../lib/phrasing/competitor-card.ts';

const CARD: CompetitorCard = {
  strengths: ['quick delivery', '交货快', '規格齊全'],
  reasons: ['the repairs within a day', '上门维修及时', '維修回應快'],
};

/** The better sentences for the one expression in a text. */
function better(text: string, competitors: string[], card: CompetitorCard): string[] {
  const [found] = check(text, { competitors });
  if (!found) throw new Error(`Nothing found in ${text}`);
  return answer(found, text, [], card).suggestions.map((one) => one.text);
}

describe('a sentence that belittles a competitor', () => {
  test.each([
    [
      'Frankly, Acme is garbage.',
      'Acme is strong in quick delivery; customers chose us for the repairs within a day',
    ],
    ['宏远就是垃圾。', '宏远在交货快方面有长处；客户选我们，看重的是上门维修及时'],
    ['宏遠的服務很差。', '宏遠在規格齊全方面有長處；客戶選擇我們，看重的是維修回應快'],
  ])('3.18 %s is answered from the card, in its language', (text, sentence) => {
    const all = better(text, ['Acme', '宏远'], CARD);
    expect(all[0]).toBe(sentence);
    expect(all.length).toBeGreaterThan(3);
  });

  test('3.18 a strength alone, a reason alone, two of each; nothing of another language', () => {
    const [strengths, reasons] = [['quick delivery', 'a wide range'], ['the training']];
    expect(fromCard({ strengths, reasons: [] }, 'Acme', 'en')).toEqual([
      'Acme is strong in quick delivery, and I am glad to show you where ours differs',
      'Acme is strong in a wide range, and I am glad to show you where ours differs',
    ]);
    expect(fromCard({ strengths: [], reasons }, 'Acme', 'en')).toEqual([
      'Acme does good work; customers chose us for the training',
    ]);
    expect(fromCard({ strengths, reasons }, 'Acme', 'en')).toHaveLength(2);
    expect(fromCard({ strengths, reasons }, '宏远', 'cn')).toEqual([]);
    expect(fromCard({ strengths: ['規格齊全'], reasons: [] }, '宏远', 'cn')).toEqual([]);
  });

  test('what names no competitor of the list gets nothing of a card, nor does another kind of words', () => {
    const own = better('Their service is terrible.', ['Acme'], CARD);
    expect(own.join()).not.toContain('quick delivery');
    expect(better('We guarantee it.', ['Acme'], CARD).join()).not.toContain('quick delivery');
  });

  test('3.18 no sentence of a card is pointed out itself, whatever it holds', () => {
    const competitors = ['Acme', '宏远', '宏遠'];
    const cards: CompetitorCard[] = [
      CARD,
      { ...CARD, strengths: [] },
      { ...CARD, reasons: [] },
      {
        strengths: ['their dealer network', '经销网络', '經銷網路'],
        reasons: ['our training', '培训细致', '訓練細緻'],
      },
    ];
    const sentences = cards.flatMap((card) =>
      (['en', 'cn', 'tw'] as const).flatMap((language) =>
        competitors.flatMap((competitor) => fromCard(card, competitor, language)),
      ),
    );
    expect(sentences.length).toBeGreaterThan(20);
    for (const text of sentences) {
      expect(
        check(`${text}.`, { competitors }).map(({ rule }) => rule),
        text,
      ).toEqual([]);
    }
  });
});

describe('words for a card', () => {
  const names = ['Acme', '宏远'];
  test.each([
    ['strengths', 'cheap imitations', 'cheap imitations'],
    ['strengths', '偷工减料', '偷工减料'],
    ['strengths', '偷工減料', '偷工減料'],
    ['reasons', 'Acme is garbage', 'Acme is garbage'],
    ['testimonials', 'Honestly, Acme is garbage, you are great.', 'Acme is garbage'],
  ] as const)('3.18 of %s, “%s” is refused, and it is said why', (kind, words, span) => {
    const found = unfairIn(kind, words, names);
    expect(found?.words).toBe(span);
    expect(found?.why.tw).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['strengths', 'quick delivery'],
    ['strengths', '交货快'],
    ['strengths', '規格齊全'],
    ['reasons', 'the thorough training'],
    ['reasons', '到场快，培训细'],
    ['testimonials', 'They came on Sunday, and the pump ran on Monday. I would buy again.'],
  ] as const)('3.18 of %s, “%s” is taken', (kind, words) => {
    expect(unfairIn(kind, words, names)).toBeUndefined();
  });
});
