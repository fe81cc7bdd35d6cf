import type { Words } from './words.ts';

/** Words of what may be said of stock and prices. */
export const stockWords = {
  stockAndPrices: { en: 'Stock and prices', cn: '库存与价格', tw: '庫存與價格' },
  stockHelp: {
    en: 'What you looked up yourself and may say in an offer. Each holds for its day alone: tomorrow it is to be looked up again.',
    cn: '您亲自查过、可以如实写进报价的情况。每条只在当天有效，第二天要再查。',
    tw: '您親自查過、可以如實寫進報價的情況。每筆只在當天有效，隔天要再查。',
  },
  stockNone: {
    en: 'Nothing was looked up today: “only a few left” would be pressure, and not a fact.',
    cn: '今天还没有查过：说“只剩几件”就是催促，不是事实。',
    tw: '今天還沒有查過：說「只剩幾件」就是催促，不是事實。',
  },
  stockProduct: { en: 'Product', cn: '产品', tw: '產品' },
  stockSays: { en: 'How it stands', cn: '目前情况', tw: '目前情況' },
  stockSaysHelp: {
    en: 'e.g. 3 left in the store; the price holds until Friday',
    cn: '例如：仓库还有3台；价格保留到周五',
    tw: '例如：倉庫還有3台；價格保留到週五',
  },
  stockKeep: { en: 'It is so today', cn: '今天属实', tw: '今天屬實' },
  stockToday: { en: 'looked up today', cn: '今天查过', tw: '今天查過' },
  stockStale: { en: '{day}: look it up again', cn: '{day}查的，请再查', tw: '{day}查的，請再查' },
  stockStill: { en: 'Still so', cn: '仍然属实', tw: '仍然屬實' },
  stockStillNamed: { en: 'Still so: {what}', cn: '仍然属实：{what}', tw: '仍然屬實：{what}' },
  stockRemoveNamed: { en: 'Remove {what}', cn: '删除{what}', tw: '刪除{what}' },
} satisfies Words;
