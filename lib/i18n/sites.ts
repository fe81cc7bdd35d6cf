import type { Words } from './words.ts';

/** Words of the switched-on sites: how each is read, and what was not understood. */
export const sitesWords = {
  readAs: { en: 'Read as {product}', cn: '按 {product} 读取', tw: '以 {product} 讀取' },
  readAsAny: { en: 'Read like any page', cn: '按普通网页读取', tw: '以一般網頁讀取' },
  readAsTaught: { en: 'Read as you showed it', cn: '按您指定的位置读取', tw: '依您指定的位置讀取' },
  lastUsed: { en: 'last used {day}', cn: '上次使用：{day}', tw: '上次使用：{day}' },
  notUsedYet: { en: 'Not used yet', cn: '还没有使用过', tw: '還沒有使用過' },
  unreadPages: {
    en: {
      one: '{n} page was not understood since {day}.',
      other: '{n} pages were not understood since {day}.',
    },
    cn: '自{day}起有{n}个页面没读懂。',
    tw: '自{day}起有{n}個頁面沒讀懂。',
  },
  unreadHelp: {
    en: 'Only the day, the version and the kind of site are counted, and only here. Copy the lines if you want to report them.',
    cn: '只计日期、版本和网站类型，并且只存在这里。想反馈时，复制这几行即可。',
    tw: '只計日期、版本和網站類型，並且只存在這裡。想回報時，複製這幾行即可。',
  },
  unreadLines: { en: 'Pages not understood', cn: '没读懂的页面', tw: '沒讀懂的頁面' },
  unreadCopy: { en: 'Copy', cn: '复制', tw: '複製' },
  unreadCopied: { en: 'Copied.', cn: '已复制。', tw: '已複製。' },
  unreadClear: { en: 'Clear', cn: '清除', tw: '清除' },
} satisfies Words;
