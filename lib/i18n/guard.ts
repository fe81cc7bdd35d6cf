import type { Words } from './words.ts';

/** Words of the guard's card. The reasons and the better sentences come with the rules. */
export const guardWords = {
  absolutePromise: { en: 'Absolute promise', cn: '绝对承诺', tw: '絕對承諾' },
  overfullPromise: { en: 'Promises too much', cn: '话说太满', tw: '話說太滿' },
  competitorBashing: { en: 'Hard on a competitor', cn: '贬低同行', tw: '貶低同業' },
  lameExcuse: { en: 'An excuse', cn: '推脱借口', tw: '推託藉口' },
  blaming: { en: 'Blames the customer', cn: '责怪客户', tw: '責怪客戶' },
  pushing: { en: 'Pushes', cn: '催逼下单', tw: '催促下單' },
  emptyFlattery: { en: 'Empty praise', cn: '空洞恭维', tw: '空洞恭維' },
  pettyCharges: { en: 'A petty charge', cn: '斤斤计较', tw: '斤斤計較' },
  sayInstead: { en: 'Say instead', cn: '可以换成', tw: '可以換成' },
  ignore: { en: 'Ignore', cn: '不再提示', tw: '不再提示' },
  ignoreDraft: { en: 'This draft', cn: '本草稿', tw: '本草稿' },
  ignoreCustomer: { en: 'This customer', cn: '对此客户', tw: '對此客戶' },
  ignoreAlways: { en: 'Always', cn: '永远', tw: '一律' },
  addSource: { en: 'It is true: add the source', cn: '属实：补上来源', tw: '屬實：補上來源' },
  use: { en: 'Put it in the draft', cn: '放进草稿', tw: '放進草稿' },
  back: { en: 'Back', cn: '返回', tw: '返回' },
  next: { en: 'Next', cn: '下一处', tw: '下一處' },
  nextKeys: { en: 'Alt+.', cn: 'Alt+.', tw: 'Alt+.' },
  close: { en: 'Close', cn: '关闭', tw: '關閉' },
  refused: {
    en: 'This editor did not take the change. Copy the sentence and paste it yourself.',
    cn: '编辑器没有接受这次替换。请复制后自行粘贴。',
    tw: '編輯器沒有接受這次替換。請複製後自行貼上。',
  },
  copy: { en: 'Copy', cn: '复制', tw: '複製' },
  copied: { en: 'Copied', cn: '已复制', tw: '已複製' },
} satisfies Words;
