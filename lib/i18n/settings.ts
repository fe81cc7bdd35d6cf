import type { Words } from './words.ts';

/** Words of the settings and of what can go wrong. */
export const settingsWords = {
  followBrowser: { en: 'Same as the browser', cn: '跟随浏览器', tw: '跟隨瀏覽器' },
  yourName: { en: 'Your name', cn: '您的姓名', tw: '您的姓名' },
  yourNameHelp: {
    en: 'Written beside your notes, so that a colleague knows who wrote them.',
    cn: '写在备注旁边，让同事知道是谁写的。',
    tw: '寫在備註旁邊，讓同事知道是誰寫的。',
  },
  ownAddresses: { en: 'Your own addresses', cn: '您自己的邮箱', tw: '您自己的信箱' },
  ownAddressesHelp: {
    en: 'One on each line. They are never shown as a customer.',
    cn: '每行一个，不会被当作客户显示。',
    tw: '每行一個，不會被當作客戶顯示。',
  },
  badAddress: {
    en: '“{value}” is not an e-mail address. Correct it, and it is saved.',
    cn: '“{value}”不是邮箱地址。改正后即会保存。',
    tw: '「{value}」不是電子郵件地址。改正後即會儲存。',
  },
  followUp: { en: 'Follow-up', cn: '回访', tw: '回訪' },
  countFrom: { en: 'Day 2 is', cn: '“第2天”指', tw: '「第2天」指' },
  countZero: { en: 'two days after the sale', cn: '成交两天后', tw: '成交兩天後' },
  countFirst: { en: 'the day after the sale', cn: '成交次日', tw: '成交次日' },
  onWeekends: { en: 'A step on a weekend', cn: '回访遇到周末时', tw: '回訪遇到週末時' },
  weekendForward: { en: 'moves to Monday', cn: '顺延到周一', tw: '順延到週一' },
  weekendBack: { en: 'moves to Friday', cn: '提前到周五', tw: '提前到週五' },
  weekendNone: { en: 'stays where it is', cn: '不变', tw: '不變' },
  desktopNotices: { en: 'Desktop notices', cn: '桌面通知', tw: '桌面通知' },
  remindAt: { en: 'Remind me from', cn: '提醒时间', tw: '提醒時間' },
  testNotice: { en: 'Show a test notice', cn: '显示测试通知', tw: '顯示測試通知' },
  testSent: {
    en: 'Sent. Nothing to see? Allow notices for your browser in the system settings; the number on the toolbar button is kept up to date either way.',
    cn: '已发送。没看到？请在系统设置中允许浏览器通知；工具栏上的数字照常更新。',
    tw: '已送出。沒看到？請在系統設定中允許瀏覽器通知；工具列上的數字照常更新。',
  },
  testRefused: {
    en: 'The browser refused the notice. Allow notices in its settings; the number on the toolbar button is kept up to date either way.',
    cn: '浏览器拒绝了通知。请在浏览器设置中允许；工具栏上的数字照常更新。',
    tw: '瀏覽器拒絕了通知。請在瀏覽器設定中允許；工具列上的數字照常更新。',
  },
  wording: { en: 'Wording', cn: '措辞', tw: '措辭' },
  checkDrafts: { en: 'Check drafts while I write', cn: '写信时检查措辞', tw: '寫信時檢查措辭' },
  competitors: { en: 'Competitors', cn: '竞争对手', tw: '競爭對手' },
  competitorsHelp: {
    en: 'Keep a card for each competitor, so that a careless word about them is noticed and a fair one offered.',
    cn: '为每个竞争对手建一张卡片：写到对方时留意有没有贬低的话，并给出更得体的说法。',
    tw: '為每個競爭對手建一張卡片：寫到對方時留意有沒有貶低的話，並提供更得體的說法。',
  },
  sites: { en: 'Sites', cn: '网站', tw: '網站' },
  noSites: {
    en: 'None yet. Open your webmail or CRM, and switch it on in the panel.',
    cn: '还没有。打开您的邮箱或 CRM 网页，在面板中启用。',
    tw: '還沒有。開啟您的信箱或 CRM 網頁，在面板中啟用。',
  },
  switchOff: { en: 'Switch off', cn: '停用', tw: '停用' },
  switchOffHost: { en: 'Switch off {host}', cn: '停用 {host}', tw: '停用 {host}' },
  removeSample: { en: 'Remove sample customers', cn: '移除示例客户', tw: '移除範例客戶' },
  sampleRemoved: {
    en: 'Sample customers removed.',
    cn: '示例客户已移除。',
    tw: '範例客戶已移除。',
  },
  privacy: {
    en: 'Everything stays in this browser, unencrypted, like a file of yours: nothing is sent anywhere.',
    cn: '所有内容都只保存在这个浏览器里，未加密，如同您的本地文件；不会发送到任何地方。',
    tw: '所有內容都只儲存在這個瀏覽器裡，未加密，如同您的本機檔案；不會傳送到任何地方。',
  },
} satisfies Words;
