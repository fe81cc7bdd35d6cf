import type { Words } from './words.ts';

/** Words of doubles and their merging, and of a person's addresses. */
export const duplicatesWords = {
  reviewDuplicates: {
    en: 'Review possible duplicates ({n})',
    cn: '查看可能重复的客户（{n}）',
    tw: '查看可能重複的客戶（{n}）',
  },
  noDuplicates: {
    en: 'Nobody seems to be in here twice. Pairs that look alike are listed as they come up.',
    cn: '没有发现重复的客户。今后有看起来相同的，会列在这里。',
    tw: '沒有發現重複的客戶。之後有看起來相同的，會列在這裡。',
  },
  morePairs: {
    en: { one: '{n} more after these.', other: '{n} more after these.' },
    cn: '之后还有{n}对。',
    tw: '之後還有{n}組。',
  },
  likelySame: { en: 'Very likely the same', cn: '很可能是同一个人', tw: '很可能是同一個人' },
  possiblySame: { en: 'Possibly the same', cn: '可能是同一个人', tw: '可能是同一個人' },
  sameName: { en: 'The same name', cn: '姓名相同', tw: '姓名相同' },
  slipInName: {
    en: 'One letter differs in the name',
    cn: '姓名只差一个字母',
    tw: '姓名只差一個字母',
  },
  partOfName: {
    en: 'One name is a part of the other',
    cn: '一个姓名是另一个的一部分',
    tw: '一個姓名是另一個的一部分',
  },
  sameEmail: { en: 'Both use {value}', cn: '都使用 {value}', tw: '都使用 {value}' },
  samePhone: { en: 'Both have the number {value}', cn: '电话都是 {value}', tw: '電話都是 {value}' },
  sameLocalPart: {
    en: 'Both are “{value}” at one organisation',
    cn: '在同一单位的邮箱名都是“{value}”',
    tw: '在同一公司的信箱名稱都是「{value}」',
  },
  sameOrganisation: { en: 'Both at {value}', cn: '都在{value}', tw: '都在{value}' },
  twoPeople: { en: 'Not the same', cn: '不是同一个人', tw: '不是同一個人' },
  mergeBoth: { en: 'Merge', cn: '合并', tw: '合併' },
  whatStays: {
    en: 'Notes, facts, sales, reminders and addresses of both are kept.',
    cn: '双方的备注、信息、成交、提醒和联系方式都会保留。',
    tw: '雙方的備註、資訊、成交、提醒和聯絡方式都會保留。',
  },
  recentMerges: { en: 'Merged before', cn: '已合并的', tw: '已合併的' },
  mergedOn: {
    en: '{name} into {into}, {day}',
    cn: '{name}并入{into}（{day}）',
    tw: '{name}併入{into}（{day}）',
  },
  addedOn: { en: 'Added {day}', cn: '添加于{day}', tw: '新增於{day}' },
} satisfies Words;
