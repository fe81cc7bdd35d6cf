import type { Words } from './words.ts';

/** Words that stand in the calendar file. */
export const calendarFileWords = {
  calendarName: { en: 'Customers (Evergreen)', cn: '客户（常青）', tw: '客戶（常青）' },
  entry: { en: '{name} · {what}', cn: '{name} · {what}', tw: '{name} · {what}' },
  promise: { en: 'Promise', cn: '承诺', tw: '承諾' },
  promised: { en: 'Promised: {text}', cn: '答应：{text}', tw: '答應：{text}' },
  complaint: { en: 'Answer a complaint', cn: '回复投诉', tw: '回覆客訴' },
  visit: { en: 'Visit', cn: '拜访', tw: '拜訪' },
  visitFor: { en: 'Visit: {purpose}', cn: '拜访：{purpose}', tw: '拜訪：{purpose}' },
  visitAt: {
    en: 'Visit at {time}: {purpose}',
    cn: '{time}拜访：{purpose}',
    tw: '{time}拜訪：{purpose}',
  },
  job: { en: 'Job', cn: '服务', tw: '服務' },
  delivery: { en: 'Delivery', cn: '送货', tw: '送貨' },
  installation: { en: 'Installation', cn: '安装', tw: '安裝' },
  repair: { en: 'Repair', cn: '维修', tw: '維修' },
  exchange: { en: 'Exchange', cn: '换货', tw: '換貨' },
  refund: { en: 'Refund', cn: '退款', tw: '退款' },
  inspection: { en: 'Inspection', cn: '检查', tw: '檢查' },
  step: { en: 'Follow-up', cn: '回访', tw: '回訪' },
  feast: { en: 'Feast', cn: '节日', tw: '節日' },
  yearly: { en: 'Every year', cn: '每年', tw: '每年' },
  once: { en: 'Date', cn: '日期', tw: '日期' },
  open: { en: 'Open in Evergreen: {url}', cn: '在常青中打开：{url}', tw: '在常青中開啟：{url}' },
} satisfies Words;
