import type { Words } from './words.ts';

/** Words of what comes late: from our supplier to them, and from theirs. */
export const supplierWords = {
  supplierLate: { en: 'Supplier is late', cn: '供货延迟', tw: '供貨延遲' },
  delayTo: { en: 'New date', cn: '新的日期', tw: '新的日期' },
  delayWhy: {
    en: 'What happened (optional)',
    cn: '发生了什么（可不填）',
    tw: '發生了什麼（可不填）',
  },
  delayNotLater: {
    en: 'This is not later than {day}.',
    cn: '这一天不晚于{day}。',
    tw: '這一天不晚於{day}。',
  },
  delayCall: {
    en: 'Plan a call to tell them today',
    cn: '今天就打电话告诉客户',
    tw: '今天就打電話告訴客戶',
  },
  delayAlso: { en: 'Moves with it', cn: '一起顺延', tw: '一起順延' },
  delayFromTo: {
    en: '{what}: {from} → {to}',
    cn: '{what}：{from} → {to}',
    tw: '{what}：{from} → {to}',
  },
  delayNote: {
    en: 'Supplier is late. {what}: {from} → {to}',
    cn: '供货延迟。{what}：{from} → {to}',
    tw: '供貨延遲。{what}：{from} → {to}',
  },
  delayNoteWhy: { en: '{note}. {why}', cn: '{note}。{why}', tw: '{note}。{why}' },
  delayPurpose: {
    en: 'Tell them: {what} comes on {to}, not {from}',
    cn: '告诉客户：{what}从{from}改到{to}',
    tw: '告訴客戶：{what}從{from}改到{to}',
  },
  delayMove: { en: 'Move it', cn: '改期', tw: '改期' },
  theirSupplierSlipped: {
    en: 'Their supplier slipped',
    cn: '对方现供应商失误',
    tw: '對方現供應商失誤',
  },
  slippedHappened: {
    en: 'What went wrong there?',
    cn: '对方那边出了什么问题？',
    tw: '對方那邊出了什麼問題？',
  },
  slippedHelp: {
    en: 'A call is planned for the next working day: now is the time to step up. Say nothing bad of the other.',
    cn: '将在下一个工作日安排一次电话：现在正是上前一步的时候。不说别家的坏话。',
    tw: '會在下一個工作日安排一通電話：現在正是上前一步的時候。不說別家的壞話。',
  },
  slippedPurpose: {
    en: 'Their supplier slipped: offer to step in',
    cn: '对方现供应商失误：主动提出帮忙',
    tw: '對方現供應商失誤：主動提出幫忙',
  },
  planCall: { en: 'Plan the call', cn: '安排电话', tw: '安排電話' },
} satisfies Words;
