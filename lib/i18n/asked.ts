import type { Words } from './words.ts';

/** Words of the hint that a draft asks for something which is known. */
export const askedWords = {
  alreadyKnown: { en: 'You already know', cn: '您已经知道', tw: '您已經知道' },
  youAsk: { en: 'You ask: “{sentence}”', cn: '您问：“{sentence}”', tw: '您問：「{sentence}」' },
  knownOf: { en: '{what}, {name}', cn: '{name}：{what}', tw: '{name}：{what}' },
  askAnyway: { en: 'Ask anyway', cn: '照样问', tw: '照樣問' },
  askAnywayFor: { en: 'Ask anyway: {what}', cn: '照样问：{what}', tw: '照樣問：{what}' },
  askedAnyway: {
    en: 'From now on {name} may be asked this.',
    cn: '以后问{name}这一项，不再提示。',
    tw: '以後問{name}這一項，不再提示。',
  },
  phoneNumber: { en: 'Phone', cn: '电话', tw: '電話' },
  mailAddress: { en: 'E-mail', cn: '邮箱', tw: '信箱' },
  chatHandle: { en: 'Messenger', cn: '即时通讯账号', tw: '通訊軟體帳號' },
} satisfies Words;
