import type { Words } from './words.ts';

/** Words of complaints, jobs and visits that stand on the card itself; the rest is in `duty-forms.ts`. */
export const dutyWords = {
  complaint: { en: 'Complaint', cn: '投诉', tw: '客訴' },
  job: { en: 'Job', cn: '服务', tw: '服務' },
  complaintAnswered: { en: 'Complaint answered', cn: '已回复投诉', tw: '已回覆客訴' },
  complaintClosed: { en: 'Complaint settled', cn: '投诉已解决', tw: '客訴已解決' },
  complaintReopened: { en: 'Complaint open again', cn: '投诉重新打开', tw: '客訴重新開啟' },
  jobDone: { en: '{job}: done', cn: '{job}：已完成', tw: '{job}：已完成' },
  jobDoneLate: {
    en: { one: '{job}: done, {n} day late', other: '{job}: done, {n} days late' },
    cn: '{job}：已完成，晚了{n}天',
    tw: '{job}：已完成，晚了{n}天',
  },
  jobCancelled: { en: '{job}: cancelled', cn: '{job}：已取消', tw: '{job}：已取消' },
  jobReopened: { en: '{job}: open again', cn: '{job}：重新打开', tw: '{job}：重新開啟' },
  delivery: { en: 'Delivery', cn: '送货', tw: '送貨' },
  installation: { en: 'Installation', cn: '安装', tw: '安裝' },
  repair: { en: 'Repair', cn: '维修', tw: '維修' },
  exchange: { en: 'Exchange', cn: '换货', tw: '換貨' },
  refund: { en: 'Refund', cn: '退款', tw: '退款' },
  inspection: { en: 'Inspection', cn: '检查', tw: '檢查' },
  service: { en: 'Service', cn: '服务记录', tw: '服務紀錄' },
  addMore: { en: 'Add …', cn: '添加…', tw: '新增…' },
  stillOpen: { en: 'Owed to them', cn: '待处理', tw: '待處理' },
  nothingSold: {
    en: 'There is an open complaint: nothing is sold today.',
    cn: '还有投诉没解决，今天不谈销售。',
    tw: '還有客訴沒解決，今天不談銷售。',
  },
  dutySaved: { en: '{what}: saved.', cn: '{what}：已保存。', tw: '{what}：已儲存。' },
  dutyDone: { en: '{what}: done.', cn: '{what}：已完成。', tw: '{what}：已完成。' },
  dutyCancelled: { en: '{what}: cancelled.', cn: '{what}：已取消。', tw: '{what}：已取消。' },
  dutyReopened: {
    en: '{what}: open again.',
    cn: '{what}：已重新打开。',
    tw: '{what}：已重新開啟。',
  },
} satisfies Words;
