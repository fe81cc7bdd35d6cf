import type { Words } from './words.ts';

/** Words of the week: what comes, and how it went. */
export const weekWords = {
  weekAhead: { en: 'The days ahead', cn: '接下来几天', tw: '接下來幾天' },
  dayLoad: { en: '{n} of {cap}', cn: '{n} / {cap}', tw: '{n} / {cap}' },
  dayLoadLong: {
    en: { one: '{n} customer; a day holds {cap}', other: '{n} customers; a day holds {cap}' },
    cn: '{n}位客户，一天安排{cap}位',
    tw: '{n}位客戶，一天安排{cap}位',
  },
  dayOver: { en: 'more than the day holds', cn: '超过一天的安排', tw: '超過一天的安排' },
  dayFree: { en: 'Nothing planned.', cn: '没有安排。', tw: '沒有安排。' },
  dueNow: {
    en: { one: 'Due by today: {n} customer', other: 'Due by today: {n} customers' },
    cn: '到今天为止到期：{n}位客户',
    tw: '到今天為止到期：{n}位客戶',
  },
  dueNowMore: {
    en: 'Due by today: more than {n} customers',
    cn: '到今天为止到期：超过{n}位客户',
    tw: '到今天為止到期：超過{n}位客戶',
  },
  moveDay: { en: 'Move', cn: '改期', tw: '改期' },
  moveOf: { en: 'Move: {name}', cn: '改期：{name}', tw: '改期：{name}' },
  movedTo: { en: 'Moved to {day}.', cn: '已改到{day}。', tw: '已改到{day}。' },
  minutesLong: { en: '{time}, {n} min', cn: '{time}，{n}分钟', tw: '{time}，{n}分鐘' },
  weekReview: { en: 'Looking back', cn: '回顾', tw: '回顧' },
  reached: { en: 'Customers reached', cn: '联系上的客户', tw: '聯絡上的客戶' },
  reachedHelp: {
    en: 'Old customers bought before the week began: today’s bread. New ones are tomorrow’s.',
    cn: '老客户是本周之前买过的，是今天的饭；新客户是明天的饭。',
    tw: '老客戶是本週之前買過的，是今天的飯；新客戶是明天的飯。',
  },
  thisWeek: { en: 'This week', cn: '本周', tw: '本週' },
  lastWeek: { en: 'Last week', cn: '上周', tw: '上週' },
  oldCustomers: { en: 'Old customers', cn: '老客户', tw: '老客戶' },
  newCustomers: { en: 'New customers', cn: '新客户', tw: '新客戶' },
  shareOld: { en: 'Share of old', cn: '老客户占比', tw: '老客戶占比' },
  weekColumn: { en: 'Week', cn: '周次', tw: '週次' },
  promisesKept: {
    en: 'Promises kept this week: {n}',
    cn: '本周兑现的承诺：{n}',
    tw: '本週兌現的承諾：{n}',
  },
  promisesOverdue: { en: 'Promises overdue: {n}', cn: '逾期的承诺：{n}', tw: '逾期的承諾：{n}' },
  skippedOfWeek: { en: 'Skipped this week', cn: '本周跳过的', tw: '本週略過的' },
  stepsClosed: { en: 'Steps done this week: {n}', cn: '本周完成：{n}', tw: '本週完成：{n}' },
  nothingSkipped: { en: 'Nothing was skipped.', cn: '没有跳过的。', tw: '沒有略過的。' },
  notReached: { en: 'Not reached for long', cn: '很久没联系的', tw: '很久沒聯絡的' },
  notReachedHelp: {
    en: {
      one: 'Not spoken with for {n} month, tier by tier, so that nobody is passed over for being small.',
      other:
        'Not spoken with for {n} months, tier by tier, so that nobody is passed over for being small.',
    },
    cn: '{n}个月没有联系上的客户，按等级分列，小客户也不落下。',
    tw: '{n}個月沒有聯絡上的客戶，依等級分列，小客戶也不落下。',
  },
  tierNamed: { en: 'Tier {tier}', cn: '{tier}级', tw: '{tier}級' },
  tierNone: { en: 'Without a tier', cn: '未分级', tw: '未分級' },
  everybodyReached: {
    en: 'Nobody was left out.',
    cn: '没有落下谁。',
    tw: '沒有落下誰。',
  },
  noNextStep: {
    en: 'Tier A, and nothing planned',
    cn: 'A级客户，还没有下一步',
    tw: 'A級客戶，還沒有下一步',
  },
  noNextStepHelp: {
    en: 'Good customers are not to be taken for granted: others plan to win them.',
    cn: '好客户不是理所当然的，别人也在争取。',
    tw: '好客戶不是理所當然的，別人也在爭取。',
  },
  allHaveNextStep: {
    en: 'Each has a next step.',
    cn: '都有下一步。',
    tw: '都有下一步。',
  },
  moreOfThem: { en: 'and {n} more', cn: '还有{n}位', tw: '還有{n}位' },
} satisfies Words;
