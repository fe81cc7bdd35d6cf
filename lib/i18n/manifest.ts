import type { Words } from './words.ts';

/** Words that the browser itself shows, in its own language: they are written into `_locales`. */
export const manifestWords = {
  name: { en: 'Evergreen', cn: '常青', tw: '常青' },
  shortName: { en: 'Evergreen', cn: '常青', tw: '常青' },
  description: {
    en: 'A private customer memory beside the open mail or CRM record. Type ev and a name in the address bar to find a customer.',
    cn: '在您打开的邮件或客户记录旁边，一本只属于您的客户档案。在地址栏输入 ev 和姓名，即可查找客户。',
    tw: '在您開啟的郵件或客戶紀錄旁邊，一本只屬於您的客戶檔案。在網址列輸入 ev 和姓名，即可尋找客戶。',
  },
  noteHere: {
    en: 'Note on what is selected, or on the page',
    cn: '把选中的文字或网页记为备注',
    tw: '把選取的文字或網頁記為備註',
  },
  showToday: { en: 'Show Today', cn: '显示“今天”', tw: '顯示「今天」' },
  openPanel: { en: 'Open Evergreen', cn: '打开常青', tw: '開啟常青' },
} satisfies Words;
