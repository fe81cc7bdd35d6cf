import type { Words } from './words.ts';

/** Words of what is due, beside those of the follow-up: why not now, what came of it, when again. */
export const todayWords = {
  week: { en: 'Week', cn: '一周安排', tw: '一週安排' },
  heldBack: {
    en: 'Not now, while a complaint is open: {purpose}. It comes back when that is settled.',
    cn: '有投诉还没处理完，先不做：{purpose}。处理完会再出现。',
    tw: '有客訴還沒處理完，先不做：{purpose}。處理完會再出現。',
  },
  skippedInRow: {
    en: { one: '{n} skipped', other: '{n} skipped' },
    cn: '已跳过{n}次',
    tw: '已略過{n}次',
  },
  tryOtherwise: {
    en: 'Calls were not answered. Try another way or another time of day, or skip it.',
    cn: '几次都没联系上。换个方式或换个时间试试，也可以跳过。',
    tw: '幾次都沒聯絡上。換個方式或換個時間試試，也可以略過。',
  },
  restsUntil: {
    en: 'Attempt noted. {name} comes up again {day}.',
    cn: '已记下这次尝试，{day}再提醒联系{name}。',
    tw: '已記下這次嘗試，{day}再提醒聯絡{name}。',
  },
  leftMessageWith: {
    en: 'Left a message for {name} with {with}',
    cn: '请{with}转告{name}',
    tw: '請{with}轉告{name}',
  },
  somethingOffered: {
    en: 'I offered something',
    cn: '这次谈了推荐或报价',
    tw: '這次談了推薦或報價',
  },
  noPitchNow: {
    en: 'Offer nothing this time: the last {n} talks were about selling. Ask, thank or help instead.',
    cn: '这次先不推荐：最近{n}次都在谈生意。不妨问候、道谢，或帮个忙。',
    tw: '這次先不推薦：最近{n}次都在談生意。不妨問候、道謝，或幫個忙。',
  },
  openDossier: { en: 'Open dossier', cn: '打开档案', tw: '開啟檔案' },
  promiseDue: { en: 'Promise', cn: '承诺', tw: '承諾' },
  complaintDue: { en: 'Complaint', cn: '投诉', tw: '客訴' },
  jobDue: { en: 'Job', cn: '待办服务', tw: '待辦服務' },
  visitDue: { en: 'Visit', cn: '拜访', tw: '拜訪' },
  stepDue: { en: 'Follow up', cn: '回访', tw: '回訪' },
  harmsOthers: { en: 'others wait for it too', cn: '还影响到别人', tw: '也影響到別人' },
  nextWorkingDay: { en: 'Next working day', cn: '下一个工作日', tw: '下一個工作日' },
  nextWeek: { en: 'Next week', cn: '下周', tw: '下週' },
  nextMonth: { en: 'Next month', cn: '下个月', tw: '下個月' },
  dutyAbout: { en: '{duty}: {about}', cn: '{duty}：{about}', tw: '{duty}：{about}' },
} satisfies Words;
