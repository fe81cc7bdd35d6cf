import type { Words } from './words.ts';

/** Words of the settings of the follow-up: how much a day holds, the user's own first sentences. */
export const followUpSettingsWords = {
  ownOpeners: { en: 'Your first sentences', cn: '自己的开场白', tw: '自己的開場白' },
  ownOpenersHelp: {
    en: 'Offered in the follow-up. {slots} are filled in from the dossier; where one is not known, the sentence is not offered.',
    cn: '会出现在回访里。{slots} 会按档案填好；缺了哪一项，就不显示这一句。',
    tw: '會出現在回訪裡。{slots} 會依檔案填好；缺了哪一項，就不顯示這一句。',
  },
  noOwnOpeners: {
    en: 'None yet. Write down a sentence that has worked for you.',
    cn: '还没有。把用得顺手的一句写下来吧。',
    tw: '還沒有。把用得順手的一句寫下來吧。',
  },
  addOpener: { en: 'Add a sentence', cn: '添加一句', tw: '新增一句' },
  openerText: { en: 'First sentence', cn: '开场白', tw: '開場白' },
  openerAt: { en: 'Used in', cn: '用在', tw: '用在' },
  openerAnywhere: { en: 'Any follow-up', cn: '所有回访', tw: '所有回訪' },
  openerStep: { en: 'Step', cn: '哪一步', tw: '哪一步' },
  openerEachStep: { en: 'Each step of it', cn: '每一步', tw: '每一步' },
  stepBefore: {
    en: { one: 'the day before', other: '{n} days before' },
    cn: '提前{n}天',
    tw: '提前{n}天',
  },
  stepOn: { en: 'on the day', cn: '当天', tw: '當天' },
  stepAfter: { en: { one: 'a day after', other: '{n} days after' }, cn: '{n}天后', tw: '{n}天後' },
  openerAdded: { en: 'Sentence kept.', cn: '已保存这一句。', tw: '已儲存這一句。' },
  openerChanged: { en: 'Sentence changed.', cn: '已修改这一句。', tw: '已修改這一句。' },
  openerRemoved: { en: 'Sentence removed.', cn: '已移除这一句。', tw: '已移除這一句。' },
  changeOpener: { en: 'Change “{text}”', cn: '修改“{text}”', tw: '修改「{text}」' },
  removeOpener: { en: 'Remove “{text}”', cn: '移除“{text}”', tw: '移除「{text}」' },
  openerUnknownSlot: {
    en: 'There is nothing called {slots}: the sentence would never be offered.',
    cn: '没有{slots}这一项，这句话不会显示。',
    tw: '沒有{slots}這一項，這句話不會顯示。',
  },
  openerMarked: { en: '“{words}”: {why}', cn: '“{words}”：{why}', tw: '「{words}」：{why}' },
  dailyCap: { en: 'Customers a day', cn: '每天联系的客户数', tw: '每天聯絡的客戶數' },
  dailyCapHelp: {
    en: 'Today shows no more than these, the most urgent first; the rest is counted and can wait. Promises, complaints, jobs and visits are always shown.',
    cn: '“今天”只显示最要紧的这么多位，其余计数备查。承诺、投诉、待办服务和拜访总会显示。',
    tw: '「今天」只顯示最要緊的這麼多位，其餘計數備查。承諾、客訴、待辦服務和拜訪總會顯示。',
  },
} satisfies Words;
