import type { Words } from './words.ts';

/** Why a file is not imported: each says what to do. */
export const unreadableWords = {
  fileEmpty: {
    en: 'The file is empty. Nothing was changed; choose another one.',
    cn: '文件是空的。没有改动任何内容，请选择其他文件。',
    tw: '檔案是空的。沒有更動任何內容，請選擇其他檔案。',
  },
  fileTooLarge: {
    en: 'The file is larger than an address book can be. Nothing was changed; split it, or choose another one.',
    cn: '文件超出了通讯录的大小。没有改动任何内容，请拆分后再导入，或选择其他文件。',
    tw: '檔案超出了通訊錄的大小。沒有更動任何內容，請拆分後再匯入，或選擇其他檔案。',
  },
  fileTooManyRecords: {
    en: 'There are more records in the file than can be imported at once. Nothing was changed; split it.',
    cn: '文件中的记录太多，一次导不完。没有改动任何内容，请拆分后再导入。',
    tw: '檔案中的紀錄太多，無法一次匯入。沒有更動任何內容，請拆分後再匯入。',
  },
  fileTooManyColumns: {
    en: 'The table has more columns than a customer list can have. Nothing was changed; choose another file.',
    cn: '表格的列数超出了客户表的范围。没有改动任何内容，请选择其他文件。',
    tw: '表格的欄數超出了客戶名單的範圍。沒有更動任何內容，請選擇其他檔案。',
  },
  fileTooLongCell: {
    en: 'A cell near row {place} is longer than any note, perhaps because of a missing quotation mark. Nothing was changed; correct the file.',
    cn: '第{place}行附近有一个单元格过长，可能是缺了引号。没有改动任何内容，请修正文件。',
    tw: '第{place}列附近有一個儲存格過長，可能是少了引號。沒有更動任何內容，請修正檔案。',
  },
  fileOpenQuote: {
    en: 'A quotation mark in row {place} is never closed. Nothing was changed; correct the file.',
    cn: '第{place}行有一个引号没有配对。没有改动任何内容，请修正文件。',
    tw: '第{place}列有一個引號沒有成對。沒有更動任何內容，請修正檔案。',
  },
  fileWorkbook: {
    en: 'This is a workbook. Open it in its program, save it as CSV, and choose that file.',
    cn: '这是电子表格文件。请用原来的软件打开，另存为 CSV，再选择那个文件。',
    tw: '這是試算表檔案。請用原本的軟體開啟，另存成 CSV，再選擇那個檔案。',
  },
  fileZipped: {
    en: 'The file is compressed. Unpack it first, and choose what is in it.',
    cn: '这是压缩文件。请先解压，再选择里面的文件。',
    tw: '這是壓縮檔。請先解壓縮，再選擇裡面的檔案。',
  },
  fileWebPage: {
    en: 'This is a web page, whatever its name says. Open it in a table program, save it as CSV, and choose that file.',
    cn: '这其实是网页文件。请用表格软件打开，另存为 CSV，再选择那个文件。',
    tw: '這其實是網頁檔案。請用試算表軟體開啟，另存成 CSV，再選擇那個檔案。',
  },
  fileBackup: {
    en: 'This is a backup of Evergreen. Restore it in the settings.',
    cn: '这是常青的备份。请在设置中恢复。',
    tw: '這是常青的備份。請在設定中還原。',
  },
  fileNewer: {
    en: 'This file was written by a newer Evergreen. Update the extension, and import it then.',
    cn: '这个文件由更新版本的常青写成。请先更新扩展，再导入。',
    tw: '這個檔案由較新版本的常青寫成。請先更新擴充功能，再匯入。',
  },
  fileBinary: {
    en: 'This is no list of people. Nothing was changed; choose a CSV, vCard or JSON file.',
    cn: '这不是人员名单。没有改动任何内容，请选择 CSV、vCard 或 JSON 文件。',
    tw: '這不是人員名單。沒有更動任何內容，請選擇 CSV、vCard 或 JSON 檔案。',
  },
  fileNotJson: {
    en: 'The file cannot be read as JSON; perhaps it was cut short. Nothing was changed; choose another one.',
    cn: '无法按 JSON 读取这个文件，可能不完整。没有改动任何内容，请选择其他文件。',
    tw: '無法以 JSON 讀取這個檔案，可能不完整。沒有更動任何內容，請選擇其他檔案。',
  },
} satisfies Words;
