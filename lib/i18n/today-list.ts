import type { Words } from './words.ts';

/** Words of today's list and of first sentences; they come with those screens. */
export const todayListWords = {
  todayKeys: {
    en: 'Keys: {move} move, {enter} opens, {done} done, {later} later, {skip} skip',
    cn: '按键：{move} 移动，{enter} 打开，{done} 完成，{later} 稍后，{skip} 跳过',
    tw: '按鍵：{move} 移動，{enter} 開啟，{done} 完成，{later} 稍後，{skip} 略過',
  },
  lastTalk: {
    en: 'Last talk {day}: {text}',
    cn: '上次联系{day}：{text}',
    tw: '上次聯絡{day}：{text}',
  },
  lastTalkOn: { en: 'Last talk {day}', cn: '上次联系：{day}', tw: '上次聯絡：{day}' },
  canWait: {
    en: { one: 'and {n} more that can wait', other: 'and {n} more that can wait' },
    cn: '还有{n}位客户可以晚些再联系',
    tw: '還有{n}位客戶可以晚些再聯絡',
  },
  canWaitAtLeast: {
    en: 'and more than {n} that can wait',
    cn: '还有超过{n}位客户可以晚些再联系',
    tw: '還有超過{n}位客戶可以晚些再聯絡',
  },
  dayIsDone: {
    en: {
      one: 'That was your customer for today.',
      other: 'Those were your {n} customers for today.',
    },
    cn: '今天的{n}位客户都联系过了。',
    tw: '今天的{n}位客戶都聯絡過了。',
  },
  overCap: {
    en: 'Today holds {cap} customers, and {n} more are due.',
    cn: '今天安排{cap}位客户，另有{n}位到期。',
    tw: '今天安排{cap}位客戶，另有{n}位到期。',
  },
  spread: {
    en: 'Spread over the next days',
    cn: '分到之后几天',
    tw: '分到之後幾天',
  },
  spreadDone: {
    en: {
      one: '{n} step moved, up to {day}.',
      other: '{n} steps moved, the last to {day}.',
    },
    cn: '已把{n}项分到之后几天，最晚{day}。',
    tw: '已把{n}項分到之後幾天，最晚{day}。',
  },
  spreadNone: {
    en: 'The next 30 days are full as well. Nothing was moved.',
    cn: '之后30天也排满了，没有移动。',
    tw: '之後30天也排滿了，沒有移動。',
  },
  insert: { en: 'Insert', cn: '插入', tw: '插入' },
  inserted: { en: 'Inserted into your draft.', cn: '已插入草稿。', tw: '已插入草稿。' },
  copiedNoDraft: {
    en: 'No draft is open in front, so it was copied instead.',
    cn: '前面的页面没有打开草稿，已改为复制。',
    tw: '前面的頁面沒有開啟草稿，已改為複製。',
  },
  copiedRefused: {
    en: 'The editor did not take it, so it was copied. Paste it yourself.',
    cn: '编辑器没有接受，已改为复制，请自行粘贴。',
    tw: '編輯器沒有接受，已改為複製，請自行貼上。',
  },
  ifElseAnswers: { en: 'If somebody else answers', cn: '如果是别人接的', tw: '如果是別人接的' },
  leftWith: { en: 'With whom?', cn: '请谁转告？', tw: '請誰轉告？' },
  leftWithHelp: {
    en: 'The message stands in their timeline too. A name that is not listed is kept as a name.',
    cn: '留言也会出现在对方的记录里。名单里没有的人只记下称呼。',
    tw: '留言也會出現在對方的紀錄裡。名單裡沒有的人只記下稱呼。',
  },
  keysInToday: { en: 'In today’s list', cn: '在今天的列表里', tw: '在今天的清單裡' },
  keyDone: { en: 'Done: note what came of it', cn: '完成：记下结果', tw: '完成：記下結果' },
  keyLater: { en: 'Put off', cn: '稍后', tw: '延後' },
  keySkip: { en: 'Skip, with the reason', cn: '跳过并说明原因', tw: '略過並說明原因' },
  keyCloseForm: { en: 'Close what was opened', cn: '收起', tw: '收合' },
  nextTry: { en: 'And then?', cn: '接下来呢？', tw: '接下來呢？' },
  restTwoWeeks: { en: 'Rest for two weeks', cn: '先放两周', tw: '先放兩週' },
  otherTime: {
    en: 'Tomorrow, at another time',
    cn: '明天换个时间再打',
    tw: '明天換個時間再打',
  },
  otherWay: { en: 'In 3 days, another way', cn: '3天后换个方式', tw: '3天後換個方式' },
  thirdTime: {
    en: 'That is the third time. Perhaps the time or the way does not suit them.',
    cn: '这是第三次没联系上了，也许时间或方式不合适。',
    tw: '這是第三次沒聯絡上了，也許時間或方式不合適。',
  },
  milestone: {
    en: 'This is purchase number {nth}. Something on the house is in place.',
    cn: '这是第 {nth} 次购买，可以送点心意。',
    tw: '這是第 {nth} 次購買，可以送點心意。',
  },
} satisfies Words;
