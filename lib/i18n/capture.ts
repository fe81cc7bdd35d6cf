import type { Words } from './words.ts';

/** Words of what is pasted or selected, and of what it is taken for. */
export const captureWords = {
  captureNew: { en: 'A new customer', cn: '新客户', tw: '新客戶' },
  newFacts: {
    en: { one: '{n} new fact for {name}', other: '{n} new facts for {name}' },
    cn: '{name}有{n}项新资料',
    tw: '{name}有{n}項新資料',
  },
  nothingNew: {
    en: 'Nothing in it is new for {name}.',
    cn: '没有关于{name}的新内容。',
    tw: '沒有關於{name}的新內容。',
  },
  nothingRead: {
    en: 'No name, address or number was recognised.',
    cn: '没有认出姓名、邮箱或电话。',
    tw: '沒有認出姓名、信箱或電話。',
  },
  whoIsMeant: {
    en: 'Several customers share this. Who is it?',
    cn: '有几位客户共用这些信息。是哪一位？',
    tw: '有幾位客戶共用這些資訊。是哪一位？',
  },
  aCustomerIHave: {
    en: 'This is a customer I have',
    cn: '这是已有的客户',
    tw: '這是已有的客戶',
  },
  whichCustomer: { en: 'Which customer?', cn: '是哪位客户？', tw: '是哪位客戶？' },
  notThisOne: { en: 'It is someone else', cn: '不是这位', tw: '不是這位' },
  aNewOne: { en: 'Add as a new customer', cn: '添加为新客户', tw: '新增為新客戶' },
  takeAll: { en: 'Tick all', cn: '全部勾选', tw: '全部勾選' },
  takeOne: { en: 'Keep: {field}', cn: '保存：{field}', tw: '儲存：{field}' },
  saveTaken: { en: 'Save ({n})', cn: '保存（{n}）', tw: '儲存（{n}）' },
  needsName: {
    en: 'Tick a name or a way to reach them as well.',
    cn: '请再勾选姓名或一种联系方式。',
    tw: '請再勾選姓名或一種聯絡方式。',
  },
  factsTaken: {
    en: { one: '{n} fact kept for {name}.', other: '{n} facts kept for {name}.' },
    cn: '已为{name}保存{n}项资料。',
    tw: '已為{name}儲存{n}項資料。',
  },
  doesNotFit: { en: 'This does not fit here.', cn: '格式不对，请检查。', tw: '格式不對，請檢查。' },
  keepAs: { en: 'Keep it as', cn: '保存为', tw: '儲存為' },
  asNote: { en: 'Note', cn: '备注', tw: '備註' },
  otherField: { en: 'Another question', cn: '其他资料项', tw: '其他資料項' },
  ratherAs: {
    en: 'Noted for {name}. Better as an answer?',
    cn: '已为{name}记下备注。要改存为资料吗？',
    tw: '已為{name}記下備註。要改存為資料嗎？',
  },
  noteStays: { en: 'Leave it as a note', cn: '保留为备注', tw: '保留為備註' },
  looksLikeCard: {
    en: 'Looks like a signature',
    cn: '看起来是签名或名片',
    tw: '看起來是簽名檔或名片',
  },
  addressedAs: { en: 'Address as “{form}”', cn: '称呼“{form}”', tw: '稱呼「{form}」' },
  asRead: { en: 'Add as {who}', cn: '添加为：{who}', tw: '新增為：{who}' },
  formKept: {
    en: '{name} is addressed as {form}.',
    cn: '{name}的称呼：{form}。',
    tw: '{name}的稱呼：{form}。',
  },
} satisfies Words;
