import type { Words } from './words.ts';

/** Words of the files that leave: exports, and hand-overs between colleagues. */
export const handOverWords = {
  exportCustomers: { en: 'Export', cn: '导出', tw: '匯出' },
  exportHelp: {
    en: 'Customers for a spreadsheet, an address book or another program. The file is not sealed: whoever has it can read it.',
    cn: '把客户导出给表格、通讯录或其他程序使用。文件没有加密，拿到的人都能读。',
    tw: '把客戶匯出給試算表、通訊錄或其他程式使用。檔案沒有加密，拿到的人都能讀。',
  },
  whichCustomers: { en: 'Which customers', cn: '哪些客户', tw: '哪些客戶' },
  which: { en: 'Chosen by', cn: '选择方式', tw: '選擇方式' },
  chooseAll: { en: 'All', cn: '全部', tw: '全部' },
  chooseTag: { en: 'Tag', cn: '标签', tw: '標籤' },
  chooseOrganisation: { en: 'Organisation', cn: '单位', tw: '公司' },
  chooseOwner: { en: 'Looked after by', cn: '负责人', tw: '負責人' },
  choosePicked: { en: 'One by one', cn: '逐个挑选', tw: '逐一挑選' },
  pickCustomer: { en: 'Find a customer', cn: '查找客户', tw: '尋找客戶' },
  unpick: { en: 'Leave out {name}', cn: '去掉{name}', tw: '移除{name}' },
  customersChosen: {
    en: { one: '{n} customer', other: '{n} customers' },
    cn: '共{n}位客户',
    tw: '共{n}位客戶',
  },
  whichFormat: { en: 'Format', cn: '格式', tw: '格式' },
  formatCsv: {
    en: 'Table (CSV), for Excel and the like',
    cn: '表格（CSV），可用Excel打开',
    tw: '表格（CSV），可用Excel開啟',
  },
  formatVcard: {
    en: 'Cards (vCard), for address books',
    cn: '名片（vCard），用于通讯录',
    tw: '名片（vCard），用於通訊錄',
  },
  formatJson: {
    en: 'JSON, for other programs',
    cn: 'JSON，供其他程序使用',
    tw: 'JSON，供其他程式使用',
  },
  whatGoesIn: { en: 'What goes in', cn: '包含哪些内容', tw: '包含哪些內容' },
  alwaysIncluded: {
    en: 'Names, addresses and ordinary facts are always in it. What is not ticked is not in the file at all.',
    cn: '姓名、联系方式和普通资料总会包含。没有勾选的内容完全不会写入文件。',
    tw: '姓名、聯絡方式和一般資料一定會包含。沒有勾選的內容完全不會寫入檔案。',
  },
  includeNotes: { en: 'Notes, calls and visits', cn: '备注、通话和拜访', tw: '備註、通話和拜訪' },
  includePrivate: {
    en: 'Private facts: family, leisure, money',
    cn: '私人资料：家庭、爱好、收入',
    tw: '私人資料：家庭、嗜好、收入',
  },
  includeJudgements: { en: 'Your judgements', cn: '您的判断', tw: '您的判斷' },
  includeSpecial: {
    en: 'Answers to sensitive questions',
    cn: '敏感问题的答案',
    tw: '敏感問題的答案',
  },
  exportNow: {
    en: { one: 'Export {n} customer', other: 'Export {n} customers' },
    cn: '导出{n}位客户',
    tw: '匯出{n}位客戶',
  },
  exporting: { en: 'Writing: {n}', cn: '正在写入：{n}', tw: '正在寫入：{n}' },
  exported: {
    en: { one: '{n} customer exported.', other: '{n} customers exported.' },
    cn: '已导出{n}位客户。',
    tw: '已匯出{n}位客戶。',
  },
  /** Before the name of the colleague, in the timeline. */
  handOvers: { en: 'Hand over', cn: '客户交接', tw: '客戶交接' },
  handOverHelp: {
    en: 'A colleague carries on where you stop: with facts and their sources, notes, sales and open steps, each with who wrote it and when.',
    cn: '让同事接着跟进：资料及来源、备注、成交和未完成的回访都带上，并注明是谁、什么时候写的。',
    tw: '讓同事接著跟進：資料及來源、備註、成交和未完成的回訪都帶上，並註明是誰、什麼時候寫的。',
  },
  giveOver: { en: 'Give to a colleague', cn: '交给同事', tw: '交給同事' },
  takeOver: { en: 'Take from a colleague', cn: '从同事接手', tw: '從同事接手' },
  handOverTo: { en: 'For whom (optional)', cn: '交给谁（可不填）', tw: '交給誰（可不填）' },
  handOverToHelp: {
    en: 'The name that your colleague uses in the settings.',
    cn: '同事在设置里填写的姓名。',
    tw: '同事在設定裡填寫的姓名。',
  },
  leaveToThem: {
    en: 'I no longer look after them: cancel my open steps',
    cn: '我不再跟进：取消我这边未完成的回访',
    tw: '我不再跟進：取消我這邊未完成的回訪',
  },
  giveNow: {
    en: { one: 'Save the file with {n} customer', other: 'Save the file with {n} customers' },
    cn: '保存交接文件（{n}位客户）',
    tw: '儲存交接檔案（{n}位客戶）',
  },
  handedOver: {
    en: { one: 'File with {n} customer saved.', other: 'File with {n} customers saved.' },
    cn: '已保存{n}位客户的交接文件。',
    tw: '已儲存{n}位客戶的交接檔案。',
  },
  letGo: {
    en: {
      one: 'File saved; your steps for {n} customer are cancelled.',
      other: 'File saved; your steps for {n} customers are cancelled.',
    },
    cn: '文件已保存，您这边{n}位客户的回访已取消。',
    tw: '檔案已儲存，您這邊{n}位客戶的回訪已取消。',
  },
  handOverFile: { en: 'The colleague’s file', cn: '同事给的文件', tw: '同事給的檔案' },
  takeOverHelp: {
    en: 'It is shown before anything is written. What you have already stays.',
    cn: '写入之前会先给您看。您已有的内容不会改动。',
    tw: '寫入之前會先給您看。您已有的內容不會更動。',
  },
  givenBy: { en: 'From {by}, {day}', cn: '来自{by}，{day}', tw: '來自{by}，{day}' },
  givenOn: { en: 'Saved on {day}', cn: '保存于{day}', tw: '儲存於{day}' },
  offeredHolds: {
    en: 'facts {facts}, entries {entries}, open steps {steps}',
    cn: '资料{facts}项，往来{entries}条，待办{steps}项',
    tw: '資料{facts}項，往來{entries}筆，待辦{steps}項',
  },
  knownHere: { en: 'already here', cn: '这里已有', tw: '這裡已有' },
  andMore: { en: 'and {n} more', cn: '还有{n}位', tw: '還有{n}位' },
  takeNow: {
    en: { one: 'Take over {n} customer', other: 'Take over {n} customers' },
    cn: '接手{n}位客户',
    tw: '接手{n}位客戶',
  },
  takenOver: {
    en: 'Taken over: {added} new, {joined} completed, {same} as they were.',
    cn: '已接手：新增{added}位，补充{joined}位，{same}位没有变化。',
    tw: '已接手：新增{added}位，補充{joined}位，{same}位沒有變化。',
  },
  notAHandOver: {
    en: 'This is no hand-over of Evergreen, or it was damaged. Nothing was changed; ask your colleague for the file once more.',
    cn: '这不是常青的交接文件，或文件已损坏。没有改动任何内容，请让同事再发一次。',
    tw: '這不是常青的交接檔案，或檔案已損壞。沒有更動任何內容，請同事再傳一次。',
  },
  backupNoHandOver: {
    en: 'This file is a backup. Restore it in the settings; here a colleague’s hand-over is read.',
    cn: '这是备份文件，请在设置里恢复。这里读取的是同事的交接文件。',
    tw: '這是備份檔案，請在設定裡還原。這裡讀取的是同事的交接檔案。',
  },
  handOverNoBackup: {
    en: 'This file is a colleague’s hand-over. Open it under “Hand over” in the dashboard.',
    cn: '这是同事的交接文件，请在管理页的“客户交接”里打开。',
    tw: '這是同事的交接檔案，請在管理頁的「客戶交接」裡開啟。',
  },
} satisfies Words;
