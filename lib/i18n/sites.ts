import type { Words } from './words.ts';

/** Words of the switched-on sites: how each is read, and what was not understood. */
export const sitesWords = {
  whoIsPage: { en: 'Who is this about?', cn: '这里说的是哪一位？', tw: '這裡說的是哪一位？' },
  isThisName: { en: 'Is this {name}?', cn: '是{name}吗？', tw: '是{name}嗎？' },
  isThisOneOf: { en: 'Is this one of them?', cn: '是其中一位吗？', tw: '是其中一位嗎？' },
  onlyName: {
    en: 'This page shows a name and no address. Your answer is remembered for {site}.',
    cn: '这个页面只显示姓名，没有地址。您的回答会记住，用于 {site}。',
    tw: '這個頁面只顯示姓名，沒有地址。您的回答會記住，用於 {site}。',
  },
  nobodyNamed: {
    en: 'Nobody you know has a name like that.',
    cn: '您的客户里没有这个名字。',
    tw: '您的客戶裡沒有這個名字。',
  },
  somebodyElse: { en: 'Somebody else', cn: '是另一位客户', tw: '是另一位客戶' },
  calledKept: {
    en: '“{shown}” on {site} is {name} from now on.',
    cn: '以后 {site} 上的“{shown}”就是{name}。',
    tw: '以後 {site} 上的「{shown}」就是{name}。',
  },
  calledHere: {
    en: '“{shown}” on {site}: you said that this is {name}.',
    cn: '{site} 上的“{shown}”：您说过就是{name}。',
    tw: '{site} 上的「{shown}」：您說過就是{name}。',
  },
  calledWrong: { en: 'No, ask again', cn: '不对，重新问', tw: '不對，重新問' },
  calledForgotten: {
    en: 'Forgotten: “{shown}” is asked about again.',
    cn: '已忘记：再遇到“{shown}”会重新问。',
    tw: '已忘記：再遇到「{shown}」會重新問。',
  },
  aboutPage: { en: 'How this page is read', cn: '这个页面怎么读', tw: '這個頁面怎麼讀' },
  showWhere: {
    en: 'Show Evergreen where the name stands',
    cn: '告诉常青姓名在哪里',
    tw: '告訴常青姓名在哪裡',
  },
  switchOffThis: { en: 'Switch off on {host}', cn: '在 {host} 上停用', tw: '在 {host} 上停用' },
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
