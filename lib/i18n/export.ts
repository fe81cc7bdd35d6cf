import type { Words } from './words.ts';

/** Headings of the table that is written for a spreadsheet. */
export const exportWords = {
  columnName: { en: 'Name', cn: '姓名', tw: '姓名' },
  columnFormOfAddress: { en: 'Form of address', cn: '称呼', tw: '稱呼' },
  columnOrganisation: { en: 'Organisation', cn: '单位', tw: '公司' },
  columnEmail: { en: 'E-mail', cn: '邮箱', tw: '電子郵件' },
  columnPhone: { en: 'Phone', cn: '电话', tw: '電話' },
  columnHandle: { en: 'Messenger', cn: '即时通讯', tw: '通訊軟體' },
  columnTags: { en: 'Tags', cn: '标签', tw: '標籤' },
  columnTier: { en: 'Tier', cn: '等级', tw: '等級' },
  columnOwner: { en: 'Looked after by', cn: '负责人', tw: '負責人' },
  columnLastContact: { en: 'Last contact', cn: '上次联系', tw: '上次聯絡' },
  columnNotes: { en: 'Notes', cn: '备注', tw: '備註' },
} satisfies Words;
