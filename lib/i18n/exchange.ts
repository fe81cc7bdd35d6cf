import type { Words } from './words.ts';

/** Words of the backup. */
export const exchangeWords = {
  backup: { en: 'Backup', cn: '备份', tw: '備份' },
  backupHelp: {
    en: 'All customers, notes and plans in one file. Keep it where you keep other important files.',
    cn: '所有客户、备注和回访安排，都在一个文件里。请和其他重要文件放在一起保存。',
    tw: '所有客戶、備註和回訪安排，都在一個檔案裡。請和其他重要檔案一起保存。',
  },
  backupPassword: { en: 'Password of the file', cn: '文件密码', tw: '檔案密碼' },
  backupPasswordHelp: {
    en: 'Without it nobody can read the file. A forgotten password cannot be recovered.',
    cn: '没有密码，谁也读不了这个文件。忘记密码将无法找回。',
    tw: '沒有密碼，誰都讀不了這個檔案。忘記密碼將無法找回。',
  },
  withoutPassword: {
    en: 'Without a password: whoever has the file can read it',
    cn: '不设密码：拿到文件的人都能读',
    tw: '不設密碼：拿到檔案的人都能讀',
  },
  saveBackup: { en: 'Save a backup', cn: '保存备份', tw: '儲存備份' },
  backupSpecial: {
    en: 'With the answers to sensitive questions ({n}). Without the tick they are not in the file, and lost if this browser is.',
    cn: '包含敏感问题的答案（{n}项）。不勾选则不写入文件，浏览器数据丢失后无法找回。',
    tw: '包含敏感問題的答案（{n}項）。不勾選則不寫入檔案，瀏覽器資料遺失後無法找回。',
  },
  savingBackup: { en: 'Reading {n} records', cn: '正在读取{n}条记录', tw: '正在讀取{n}筆紀錄' },
  backupSaved: { en: 'Backup saved.', cn: '备份已保存。', tw: '備份已儲存。' },
  restoreBackup: { en: 'Restore a backup', cn: '恢复备份', tw: '還原備份' },
  restoreHelp: {
    en: 'Adds what is missing here and updates what is older. Nothing is removed.',
    cn: '补上这里没有的，更新较旧的；不会删除任何内容。',
    tw: '補上這裡沒有的，更新較舊的；不會刪除任何內容。',
  },
  backupHolds: {
    en: 'In the file: customers {people}, entries {events}.',
    cn: '文件中有{people}位客户、{events}条往来记录。',
    tw: '檔案中有{people}位客戶、{events}筆往來紀錄。',
  },
  openFile: { en: 'Open the file', cn: '打开文件', tw: '開啟檔案' },
  restoreNow: { en: 'Restore', cn: '恢复', tw: '還原' },
  restored: {
    en: 'Restored: {added} new, {updated} updated, {kept} already here.',
    cn: '已恢复：新增{added}条，更新{updated}条，{kept}条已在这里。',
    tw: '已還原：新增{added}筆，更新{updated}筆，{kept}筆已在這裡。',
  },
  wrongPassword: {
    en: 'The password does not open this file. Type the password that it was saved with, and choose the file again.',
    cn: '密码打不开这个文件。请输入保存时用的密码，再选一次文件。',
    tw: '密碼打不開這個檔案。請輸入儲存時用的密碼，再選一次檔案。',
  },
  notABackup: {
    en: 'This is no Evergreen backup, or it was damaged. Nothing was changed; choose another file.',
    cn: '这不是常青的备份，或文件已损坏。没有改动任何内容，请选择其他文件。',
    tw: '這不是常青的備份，或檔案已損壞。沒有更動任何內容，請選擇其他檔案。',
  },
  newerBackup: {
    en: 'This backup was saved by a newer Evergreen. Update the extension, and restore it then.',
    cn: '这个备份由更新版本的常青保存。请先更新扩展，再恢复。',
    tw: '這個備份由較新版本的常青儲存。請先更新擴充功能，再還原。',
  },
  tooLargeBackup: {
    en: 'This file is larger than a backup can be. Nothing was changed; choose another file.',
    cn: '这个文件超出了备份的大小。没有改动任何内容，请选择其他文件。',
    tw: '這個檔案超出了備份的大小。沒有更動任何內容，請選擇其他檔案。',
  },
} satisfies Words;
