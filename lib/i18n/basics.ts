import type { Words } from './words.ts';

/** Words that every screen has; those of the settings are in `settings.ts`. */
export const basicsWords = {
  settings: { en: 'Settings', cn: '设置', tw: '設定' },
  back: { en: 'Back', cn: '返回', tw: '返回' },
  language: { en: 'Language', cn: '语言', tw: '語言' },
  you: { en: 'You', cn: '您', tw: '您' },
  reminders: { en: 'Reminders', cn: '提醒', tw: '提醒' },
  customers: { en: 'Customers', cn: '客户', tw: '客戶' },
  troubleFull: {
    en: 'The disk is full, so nothing was saved and nothing was lost. Free some space, and save again.',
    cn: '磁盘已满，这次没有保存，原有内容没有丢失。请腾出空间后再保存。',
    tw: '磁碟已滿，這次沒有儲存，原有內容沒有遺失。請騰出空間後再儲存。',
  },
  troubleLocked: {
    en: 'The browser does not let Evergreen open its store. Close other windows of this browser, and open the panel again.',
    cn: '浏览器不允许常青打开数据。请关闭此浏览器的其他窗口，再重新打开面板。',
    tw: '瀏覽器不允許常青開啟資料。請關閉此瀏覽器的其他視窗，再重新開啟面板。',
  },
  troubleNewer: {
    en: 'Your customers were saved by a newer Evergreen. Update the extension; nothing was changed.',
    cn: '您的客户数据由更新版本的常青保存。请更新扩展；没有改动任何内容。',
    tw: '您的客戶資料由較新版本的常青儲存。請更新擴充功能；沒有更動任何內容。',
  },
  troubleChanged: {
    en: 'It was changed again since, so it was not undone. Change it by hand.',
    cn: '之后又有修改，所以没有撤销。请手动更改。',
    tw: '之後又有修改，所以沒有復原。請手動更改。',
  },
  troubleOther: {
    en: 'That did not work, and nothing was changed. Close the panel, open it again and retry.',
    cn: '操作没有成功，没有改动任何内容。请关闭面板，重新打开后再试。',
    tw: '操作沒有成功，沒有更動任何內容。請關閉面板，重新開啟後再試。',
  },
} satisfies Words;
