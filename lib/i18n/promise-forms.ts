import type { Words } from './words.ts';

/** Words of the forms of promises: read with them, when one is opened. */
export const promiseFormWords = {
  whatPromised: { en: 'What did you promise?', cn: '答应了什么？', tw: '答應了什麼？' },
  byWhen: {
    en: 'By when, in words',
    cn: '期限（文字）',
    tw: '期限（文字）',
  },
  byWhenHint: {
    en: 'Friday, in two weeks, end of month',
    cn: '周五、两周后、月底',
    tw: '週五、兩週後、月底',
  },
  byWhenDay: { en: 'Date', cn: '日期', tw: '日期' },
  byDay: { en: 'by {day}', cn: '最晚{day}', tw: '最晚{day}' },
  byDayTime: { en: 'by {day}, {time}', cn: '最晚{day} {time}', tw: '最晚{day} {time}' },
  whenUnknown: {
    en: 'That is not understood. Choose the date.',
    cn: '没看懂这个时间，请选择日期。',
    tw: '看不懂這個時間，請選擇日期。',
  },
  dayIsOver: { en: 'That day is over.', cn: '那一天已经过了。', tw: '那一天已經過了。' },
  doubtPassed: {
    en: 'That day is over; this is the next one.',
    cn: '那一天已经过了，这是下一个。',
    tw: '那一天已經過了，這是下一個。',
  },
  doubtWhich: {
    en: 'It could also be a week away. Is this the day?',
    cn: '也可能差一周，请确认是不是这一天。',
    tw: '也可能差一週，請確認是不是這一天。',
  },
  doubtOrder: {
    en: 'Day and month could be the other way round.',
    cn: '日和月也可能要反过来读，请确认。',
    tw: '日和月也可能要反過來讀，請確認。',
  },
  doubtVague: {
    en: 'No exact day was said. Does this one suit?',
    cn: '没有说具体哪一天，请确认这一天是否合适。',
    tw: '沒有說確切哪一天，請確認這一天是否合適。',
  },
  doubtSeveral: {
    en: 'More than one date is mentioned. Is it this one?',
    cn: '提到的日期不止一个，请确认是不是这一个。',
    tw: '提到的日期不只一個，請確認是不是這一個。',
  },
  doubtWorkdays: {
    en: 'Weekends are left out, public holidays are not.',
    cn: '已跳过周末，没有扣除节假日。',
    tw: '已略過週末，沒有扣除國定假日。',
  },
  laterWords: { en: 'In words', cn: '用文字写', tw: '用文字寫' },
  putOffTo: { en: 'Put off: {day}', cn: '推迟到{day}', tw: '延後到{day}' },
  dayNotLater: {
    en: 'That is not later than today.',
    cn: '这一天不晚于今天。',
    tw: '這一天不晚於今天。',
  },
  harmsOthers: {
    en: 'A delay harms others as well',
    cn: '拖延会影响到其他人',
    tw: '拖延會影響到其他人',
  },
  recordPromise: { en: 'Record promise', cn: '记下承诺', tw: '記下承諾' },
  keptNow: { en: 'Kept', cn: '已兑现', tw: '已兌現' },
  withdraw: { en: 'Withdraw', cn: '收回', tw: '收回' },
  whyWithdraw: {
    en: 'Why does it no longer hold?',
    cn: '为什么不再算数？',
    tw: '為什麼不再算數？',
  },
  overdueBy: {
    en: { one: '{n} day overdue', other: '{n} days overdue' },
    cn: '已逾期{n}天',
    tw: '已逾期{n}天',
  },
  putOffUntil: { en: 'put off: {day}', cn: '已推迟：{day}', tw: '已延後：{day}' },
  inDraft: {
    en: 'Your draft makes a promise',
    cn: '您的草稿里有一个承诺',
    tw: '您的草稿裡有一個承諾',
  },
  recordFor: { en: 'Record for {name}', cn: '记到{name}名下', tw: '記到{name}名下' },
  promisedToWhom: { en: 'To whom is it promised?', cn: '是答应谁的？', tw: '是答應誰的？' },
  noPromise: { en: 'Do not record it', cn: '不用记', tw: '不用記' },
} satisfies Words;
