import type { Words } from './words.ts';

/** Words about how reminders reach the user, about keys that work everywhere, and about updates. */
export const remindingWords = {
  comesTomorrow: {
    en: '{name} comes up again tomorrow.',
    cn: '明天会再提醒联系{name}。',
    tw: '明天會再提醒聯絡{name}。',
  },
  trial: { en: 'Do reminders reach you?', cn: '能收到提醒吗？', tw: '收得到提醒嗎？' },
  trialOffer: {
    en: 'Reminders come as desktop notices. Some systems keep them back.',
    cn: '提醒会以桌面通知显示。有的系统会把通知拦下来。',
    tw: '提醒會以桌面通知顯示。有些系統會把通知攔下來。',
  },
  notNow: { en: 'Not now', cn: '以后再说', tw: '以後再說' },
  trialAsk: {
    en: 'Did you see the test notice?',
    cn: '看到测试通知了吗？',
    tw: '看到測試通知了嗎？',
  },
  trialYes: { en: 'Yes', cn: '看到了', tw: '看到了' },
  trialNo: { en: 'No', cn: '没看到', tw: '沒看到' },
  trialOver: {
    en: 'Good: reminders will reach you.',
    cn: '好的，提醒能送达。',
    tw: '好的，提醒能送達。',
  },
  trialWindows: {
    en: 'In Windows, open Settings > System > Notifications. Allow them for your browser, and switch “Do not disturb” off.',
    cn: '在 Windows 中打开“设置 > 系统 > 通知”，允许浏览器的通知，并关闭“请勿打扰”。',
    tw: '在 Windows 中開啟「設定 > 系統 > 通知」，允許瀏覽器的通知，並關閉「請勿打擾」。',
  },
  trialMac: {
    en: 'On a Mac, open System Settings > Notifications. Allow them for your browser, and switch Focus off.',
    cn: '在 Mac 上打开“系统设置 > 通知”，允许浏览器的通知，并关闭“专注模式”。',
    tw: '在 Mac 上開啟「系統設定 > 通知」，允許瀏覽器的通知，並關閉「專注模式」。',
  },
  trialLinux: {
    en: 'Open the settings of your desktop, and there Notifications. Allow them for your browser, and switch “Do Not Disturb” off.',
    cn: '打开桌面的“设置 > 通知”，允许浏览器的通知，并关闭“勿扰”。',
    tw: '開啟桌面的「設定 > 通知」，允許瀏覽器的通知，並關閉「勿擾」。',
  },
  trialEitherWay: {
    en: 'Today and the number on the toolbar button are kept up to date either way.',
    cn: '不管有没有通知，“今天”列表和工具栏上的数字都照常更新。',
    tw: '不管有沒有通知，「今天」清單和工具列上的數字都照常更新。',
  },
  tryOnceMore: { en: 'Try again', cn: '再试一次', tw: '再試一次' },
  browserKeys: {
    en: 'Keys that work in every tab',
    cn: '在所有标签页中可用的快捷键',
    tw: '在所有分頁中可用的快速鍵',
  },
  browserKeyPanel: { en: 'Open Evergreen', cn: '打开常青', tw: '開啟常青' },
  browserKeyNote: {
    en: 'Note on what is selected, or on the page',
    cn: '把选中的文字或网页记为备注',
    tw: '把選取的文字或網頁記為備註',
  },
  browserKeyToday: { en: 'Show Today', cn: '显示“今天”', tw: '顯示「今天」' },
  noKey: { en: 'no key', cn: '未设置', tw: '未設定' },
  changeKeys: { en: 'Change keys…', cn: '更改快捷键…', tw: '變更快速鍵…' },
  updateReady: {
    en: 'A new version of Evergreen is ready. Updating closes the panel; open it again afterwards.',
    cn: '常青有新版本。更新时面板会关闭，之后请重新打开。',
    tw: '常青有新版本。更新時面板會關閉，之後請重新開啟。',
  },
  updateNow: { en: 'Update now', cn: '立即更新', tw: '立即更新' },
  updateAfterSaving: {
    en: 'Something is written and not saved yet. Save or cancel it first, then update.',
    cn: '有内容已输入但尚未保存。请先保存或取消，再更新。',
    tw: '有內容已輸入但尚未儲存。請先儲存或取消，再更新。',
  },
} satisfies Words;
