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
    en: 'Tell them of the new date, {to} instead of {from}: {what}',
    cn: '告诉客户改期了，从{from}改到{to}：{what}',
    tw: '告訴客戶改期了，從{from}改到{to}：{what}',
  },
  delayMove: { en: 'Move it', cn: '改期', tw: '改期' },
  theirSupplierSlipped: {
    en: 'Their supplier slipped',
    cn: '客户的供应商出了差错',
    tw: '客戶的供應商出了差錯',
  },
  slippedHappened: {
    en: 'What went wrong there?',
    cn: '那边出了什么问题？',
    tw: '那邊出了什麼問題？',
  },
  slippedHelp: {
    en: 'A call is planned for the next working day: now is the time to step up. Say nothing bad about the other supplier.',
    cn: '会在下一个工作日安排一次电话：这正是您主动帮忙的时候。不说别家的坏话。',
    tw: '會在下一個工作日安排一通電話：這正是您主動幫忙的時候。不說別家的壞話。',
  },
  slippedPurpose: {
    en: 'Their supplier slipped: offer to step in',
    cn: '客户的供应商出了差错：主动提出帮忙',
    tw: '客戶的供應商出了差錯：主動提出幫忙',
  },
  planCall: { en: 'Plan the call', cn: '安排电话', tw: '安排電話' },
} satisfies Words;
