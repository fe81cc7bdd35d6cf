import type { Words } from './words.ts';

/** Words of notices, menus and the badge: everything that the background shows. */
export const noticeWords = {
  duePurpose: { en: '{purpose} ({about})', cn: '{purpose}（{about}）', tw: '{purpose}（{about}）' },
  dueDate: {
    en: 'There is something to do for them.',
    cn: '有一件事要为这位客户做。',
    tw: '有一件事要為這位客戶做。',
  },
  severalTitle: {
    en: { one: '{n} follow-up is due', other: '{n} follow-ups are due' },
    cn: '有{n}项回访到期',
    tw: '有{n}項回訪到期',
  },
  severalSince: {
    en: '{n} follow-ups are due, the first since {day}',
    cn: '有{n}项回访到期，最早的是{day}',
    tw: '有{n}項回訪到期，最早的是{day}',
  },
  severalMore: {
    en: '{names} and {n} more',
    cn: '{names}，另有{n}位',
    tw: '{names}，另有{n}位',
  },
  noticeOpen: { en: 'Open', cn: '打开', tw: '開啟' },
  noticeTomorrow: { en: 'Tomorrow', cn: '明天再提醒', tw: '明天再提醒' },
  noticeToday: { en: 'Open Today', cn: '打开“今天”', tw: '開啟「今天」' },
  testTitle: {
    en: 'This is how a reminder looks',
    cn: '提醒会这样显示',
    tw: '提醒會這樣顯示',
  },
  testText: {
    en: 'If you can read this, notices work.',
    cn: '看到这条，说明通知正常。',
    tw: '看到這則，表示通知正常。',
  },
  menuNote: { en: 'Add customer note', cn: '添加客户备注', tw: '新增客戶備註' },
  menuUseSite: {
    en: 'Use Evergreen on this site',
    cn: '在此网站使用常青',
    tw: '在此網站使用常青',
  },
  menuLeaveSite: {
    en: 'Stop using Evergreen on this site',
    cn: '在此网站停用常青',
    tw: '在此網站停用常青',
  },
} satisfies Words;
