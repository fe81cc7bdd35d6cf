import type { Words } from './words.ts';

/** Words of the screen that writes a calendar file. */
export const calendarWords = {
  calendarFile: { en: 'Calendar file', cn: '日历文件', tw: '行事曆檔案' },
  calendarHelp: {
    en: 'What is planned, for the calendar of your phone or computer (.ics). It holds names and reasons; whoever has the file can read them. A newer file brings what is already there up to date.',
    cn: '把安排放进手机或电脑的日历（.ics）。文件里有姓名和事由，拿到的人都能读。以后再导入新的文件，已有的日程会更新。',
    tw: '把安排放進手機或電腦的行事曆（.ics）。檔案裡有姓名和事由，拿到的人都能讀。之後再匯入新的檔案，已有的行程會更新。',
  },
  calendarPeriod: { en: 'How far ahead', cn: '时间范围', tw: '時間範圍' },
  calendarDays: { en: 'The next {n} days', cn: '今后{n}天', tw: '今後{n}天' },
  calendarKinds: { en: 'What goes in', cn: '放进哪些内容', tw: '放進哪些內容' },
  calendarKind: { en: '{kind} ({n})', cn: '{kind}（{n}）', tw: '{kind}（{n}）' },
  calendarPromise: { en: 'Promises', cn: '承诺', tw: '承諾' },
  calendarComplaint: { en: 'Complaints to answer', cn: '待回复的投诉', tw: '待回覆的客訴' },
  calendarJob: {
    en: 'Deliveries, repairs and other jobs',
    cn: '送货、维修等服务',
    tw: '送貨、維修等服務',
  },
  calendarVisit: { en: 'Visits', cn: '拜访', tw: '拜訪' },
  calendarStep: { en: 'Follow-up steps', cn: '回访', tw: '回訪' },
  calendarFeast: { en: 'Greetings on feasts', cn: '节日问候', tw: '節日問候' },
  calendarYearly: {
    en: 'Birthdays and anniversaries',
    cn: '生日和纪念日',
    tw: '生日和紀念日',
  },
  calendarOnce: {
    en: 'Other dates, such as ends of contracts',
    cn: '其他日期，如合同到期日',
    tw: '其他日期，如合約到期日',
  },
  calendarDetails: { en: 'Options', cn: '选项', tw: '選項' },
  calendarPromised: {
    en: 'Say what was promised',
    cn: '写明承诺的内容',
    tw: '寫明承諾的內容',
  },
  calendarAlarm: {
    en: 'With an alert at 9:00 on the day',
    cn: '当天9:00提醒',
    tw: '當天9:00提醒',
  },
  calendarLooking: { en: 'Looking for dates', cn: '正在查找日期', tw: '正在尋找日期' },
  calendarNothing: {
    en: 'Nothing of this comes up in that time. Choose more, or a longer time.',
    cn: '这段时间里没有所选的安排。可以多选几项，或选更长的时间。',
    tw: '這段時間裡沒有所選的安排。可以多選幾項，或選更長的時間。',
  },
  calendarSave: {
    en: { one: 'Save {n} entry', other: 'Save {n} entries' },
    cn: '保存{n}项日程',
    tw: '儲存{n}項行程',
  },
  calendarSaved: {
    en: {
      one: 'Calendar file with {n} entry saved.',
      other: 'Calendar file with {n} entries saved.',
    },
    cn: '日历文件已保存，共{n}项日程。',
    tw: '行事曆檔案已儲存，共{n}項行程。',
  },
} satisfies Words;
