import type { Words } from './words.ts';

/** Words of merging that stand on the card; the rest is in `duplicates.ts`. */
export const duplicatesCardWords = {
  duplicates: { en: 'Possible duplicates', cn: '可能重复的客户', tw: '可能重複的客戶' },
  maybeSame: { en: 'This may be {who}.', cn: '这可能是{who}。', tw: '這可能是{who}。' },
  samePerson: { en: 'Same person', cn: '是同一个人', tw: '是同一個人' },
  notSame: { en: 'No, someone else', cn: '不是，另有其人', tw: '不是，另有其人' },
  compareBoth: { en: 'Compare', cn: '对比', tw: '比對' },
  keptApart: {
    en: '{one} and {other} stay two people.',
    cn: '{one}和{other}保留为两个人。',
    tw: '{one}和{other}保留為兩個人。',
  },
  mergedInto: { en: 'Merged into {name}.', cn: '已合并到{name}。', tw: '已合併到{name}。' },
  merge: { en: 'Merged with', cn: '合并了', tw: '合併了' },
  undoMergeWith: {
    en: 'Undo the merge with {name}',
    cn: '撤销与{name}的合并',
    tw: '復原與{name}的合併',
  },
  mergeUndone: {
    en: '{name} is a dossier of their own again.',
    cn: '{name}又是单独的档案了。',
    tw: '{name}又是單獨的檔案了。',
  },
  addAddress: { en: 'Add an address', cn: '添加联系方式', tw: '新增聯絡方式' },
  emailOrPhone: { en: 'E-mail or phone', cn: '邮箱或电话', tw: '信箱或電話' },
  notAnAddress: {
    en: 'That is neither an e-mail address nor a phone number. Correct it, and save again.',
    cn: '这不是邮箱地址，也不是电话号码。请改正后再保存。',
    tw: '這不是電子郵件地址，也不是電話號碼。請改正後再儲存。',
  },
  addressKept: { en: '{value} added.', cn: '已添加 {value}。', tw: '已新增 {value}。' },
  addressRemoved: { en: '{value} deleted.', cn: '已删除 {value}。', tw: '已刪除 {value}。' },
  removeAddress: { en: 'Delete {value}', cn: '删除 {value}', tw: '刪除 {value}' },
  useOfAddress: { en: 'Who uses {value}', cn: '{value} 由谁使用', tw: '{value} 由誰使用' },
  usePersonal: { en: 'personal', cn: '个人', tw: '個人' },
  useShared: { en: 'shared', cn: '多人共用', tw: '多人共用' },
  useRole: { en: 'role', cn: '公务', tw: '公務' },
  useChanged: { en: '{value} changed.', cn: '已修改 {value}。', tw: '已修改 {value}。' },
} satisfies Words;
