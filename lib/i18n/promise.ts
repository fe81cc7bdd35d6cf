import type { Words } from './words.ts';

/** Words of promises that stand on the card itself and in messages; the rest is in `promise-forms.ts`. */
export const promiseWords = {
  promise: { en: 'Promise', cn: '承诺', tw: '承諾' },
  madePromise: { en: 'Promised', cn: '作出承诺', tw: '作出承諾' },
  keptPromise: { en: 'Promise kept', cn: '承诺已兑现', tw: '承諾已兌現' },
  withdrewPromise: { en: 'Promise withdrawn', cn: '承诺已收回', tw: '承諾已收回' },
  promisedToThem: { en: 'Promised to them', cn: '答应的事', tw: '答應的事' },
  promiseRecorded: {
    en: 'Promise recorded: {day}.',
    cn: '已记下承诺：{day}。',
    tw: '已記下承諾：{day}。',
  },
  openAgain: { en: 'Open again', cn: '重新打开', tw: '重新開啟' },
  promiseKeptTold: { en: 'Promise kept.', cn: '承诺已兑现。', tw: '承諾已兌現。' },
  promiseChanged: { en: 'Promise changed.', cn: '承诺已修改。', tw: '承諾已修改。' },
  promiseWithdrawnTold: { en: 'Promise withdrawn.', cn: '承诺已收回。', tw: '承諾已收回。' },
  promiseOpenAgain: {
    en: 'The promise is open again.',
    cn: '承诺已重新打开。',
    tw: '承諾已重新開啟。',
  },
} satisfies Words;
