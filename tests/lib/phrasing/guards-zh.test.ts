import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';

/** Sentences in which something is marked, with what is marked; hints do not count. */
const marked = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    check(text)
      .filter(({ severity }) => severity !== 'hint')
      .map(({ start, end }) => `${text.slice(start, end)} in ${text}`),
  );
const kinds = (text: string) => check(text).map(({ category }) => category);

const HARMLESS: Record<string, readonly string[]> = {
  'it is denied': [
    '不敢说绝对没问题。',
    '我們無法保證週五到貨。',
    '不一定能送到。',
    '您不用马上付款。',
  ],
  'it is quoted or talked about': [
    '广告里的“全网最低价”不算数。',
    '「保證過件」等字眼請避免。',
    '請點擊「立即搶購」。',
  ],
  'somebody else says it': ['客户说别家质量很差。', '有業者宣稱保證獲利。', '商家：我们也没办法。'],
  'it is asked': ['能保证周五到吗？', '這款是不是絕對沒問題？', '请问是您自己弄坏的吗？'],
  'it depends': ['如果确实有问题，肯定会帮您处理好。', '若遇節慶訂單太多，出貨可能延遲。'],
  'it is what something is for': ['为了保证质量，发货前会逐件检验。', '以保證商品新鮮。'],
  'it is part of a longer word': [
    '请支付保证金。',
    '取绝对值即可。',
    '最近一次保养在三月。',
    '最後，祝您順心。',
    '第一次使用前请充满电。',
    '最多三天送到。',
    '晚安啦。',
  ],
  'the reader or a third person is meant': [
    '知道您最近很忙。',
    '您没办法登录的话请截图给我。',
    '張總這週太忙，下週才有空。',
  ],
  'a way out is offered': [
    '没办法修改，您可以重新下单。',
    '這部分我也不清楚，我問過後回覆您。',
    '按规定不能退，但您可以换一件。',
  ],
  'a source or a figure stands beside it': [
    '据赛迪2024年统计，我们国内销量第一。',
    '依據2024年消費者調查，本產品全國第一。',
  ],
  'the superlative claims nothing': [
    '我们争取做到国内最好的水平。',
    '為您提供最好的服務。',
    '最佳的保养时间是换季前。',
    '這是我們今年最新的型號。',
    '本系列最轻的一款。',
    '我们最快周三上门。',
  ],
};

describe('Chinese is left alone where', () => {
  it.each(Object.entries(HARMLESS))('%s', (_where, texts) => {
    expect(marked(texts)).toEqual([]);
  });
});

describe('in both scripts', () => {
  it('0.8 a refusal by the rules is an excuse unless another way is offered', () => {
    expect(kinds('按规定不能退。')).toEqual(['lame-excuse']);
    expect(kinds('依規定無法退費。')).toEqual(['lame-excuse']);
    expect(check('按规定不能退。')[0]?.suggestions.length).toBeGreaterThan(0);
  });

  it('1.2 scarcity presses unless the stock is named with its day', () => {
    expect(kinds('这款只剩最后一件。')).toEqual(['pushing']);
    expect(kinds('這款只剩最後一件。')).toEqual(['pushing']);
    expect(kinds('截至今天上午10点，库存只剩最后一件。')).toEqual([]);
  });

  it('3.12 the customer is not blamed', () => {
    expect(kinds('是您自己弄坏的。')).toEqual(['blaming']);
    expect(kinds('是您自己弄壞的。')).toEqual(['blaming']);
  });

  it('3.18 criticism of one’s own product is no bashing', () => {
    expect(kinds('我们的旧版很烂。')).toEqual([]);
    expect(kinds('我們的舊版很爛。')).toEqual([]);
  });

  it('3.27 an excuse is answered with amends and a date to be filled in', () => {
    const [found] = check('太忙了没时间回您。');
    expect(found?.category).toBe('lame-excuse');
    const slots = found?.suggestions.flatMap((one) => one.slots.map(({ slot }) => slot)) ?? [];
    expect(new Set(slots)).toEqual(new Set(['date', 'amends', 'who']));
    expect(found?.suggestions.every((one) => one.slots.some(({ slot }) => slot === 'date'))).toBe(
      true,
    );
  });

  it('3.28 small extra charges are marked', () => {
    expect(kinds('复印要收费。')).toEqual(['petty-charges']);
    expect(kinds('影印要收費。')).toEqual(['petty-charges']);
  });

  it('3.32 shirking is an excuse', () => {
    expect(kinds('不归我管。')).toEqual(['lame-excuse']);
    expect(kinds('那不是我份內的工作。')).toEqual(['lame-excuse']);
  });

  it('4.8 flattery is a hint, praise with a fact is nothing', () => {
    const [found] = check('您是我们最重要的客户。');
    expect([found?.category, found?.severity]).toEqual(['empty-flattery', 'hint']);
    expect(kinds('您这套用法很省时间。')).toEqual([]);
  });
});
