import type { Words } from './words.ts';

/** Words about expressions that the user does not want to write. */
export const ownRulesWords = {
  ownRules: { en: 'Your own words to avoid', cn: '自己不想用的说法', tw: '自己不想用的說法' },
  ownRulesHelp: {
    en: 'What you do not want to write, and what to write instead. It is marked in your drafts like the built-in rules.',
    cn: '不想写的说法，和替换它的说法。草稿里会像内置规则一样标出来。',
    tw: '不想寫的說法，和替換它的說法。草稿裡會像內建規則一樣標示出來。',
  },
  noOwnRules: {
    en: 'None yet. A good first one is the phrase that your last complaint began with.',
    cn: '还没有。不妨先加上一次客户投诉起因的那句话。',
    tw: '還沒有。不妨先加上一次客訴起因的那句話。',
  },
  addOwnRule: { en: 'Add words to avoid', cn: '添加不想用的说法', tw: '新增不想用的說法' },
  ownExpression: { en: 'Do not write', cn: '不写', tw: '不寫' },
  ownExpressionHelp: {
    en: '… stands for a few words in between.',
    cn: '中间隔几个字可以写成 …',
    tw: '中間隔幾個字可以寫成 …',
  },
  ownTooShort: {
    en: 'Two letters or characters at least, or half of each draft would be marked.',
    cn: '至少要两个字，否则会标得到处都是。',
    tw: '至少要兩個字，否則會標得到處都是。',
  },
  ownBetter: { en: 'Write instead', cn: '改写成', tw: '改寫成' },
  ownBetterHelp: {
    en: 'One on each line, three at most.',
    cn: '每行一种，最多三种。',
    tw: '每行一種，最多三種。',
  },
  ownWhy: { en: 'Why (may be left out)', cn: '原因（可不填）', tw: '原因（可不填）' },
  ownKind: { en: 'What is wrong with it', cn: '问题是', tw: '問題是' },
  ownQuiet: {
    en: 'Only remark on it in the panel, do not mark it in the draft',
    cn: '只在面板里提示，不在草稿里标出',
    tw: '只在面板裡提示，不在草稿裡標示',
  },
  ownBetterMarked: {
    en: 'This is marked itself: “{words}”. Write it so that nothing is.',
    cn: '这句话本身会被标出：“{words}”。请换一种不会被标出的写法。',
    tw: '這句話本身會被標示：「{words}」。請換一種不會被標示的寫法。',
  },
  ownNoise: {
    en: 'It would mark {count} of {all} sentences of yours and ours that are fine, such as: {example}',
    cn: '在 {all} 句本来没问题的话里（您的备注和我们的开场白）会标出 {count} 句，例如：{example}',
    tw: '在 {all} 句本來沒問題的話裡（您的備註和我們的開場白）會標示 {count} 句，例如：{example}',
  },
  ownNoNoise: {
    en: 'It marks none of {all} sentences of yours and ours that are fine.',
    cn: '在 {all} 句本来没问题的话里（您的备注和我们的开场白）一句也不会标出。',
    tw: '在 {all} 句本來沒問題的話裡（您的備註和我們的開場白）一句也不會標示。',
  },
  ownRulesFull: {
    en: 'There is room for {most}. Remove some that you no longer need.',
    cn: '最多可存 {most} 条，请先删除不再需要的。',
    tw: '最多可存 {most} 條，請先刪除不再需要的。',
  },
  ownRuleRemoved: { en: 'Removed.', cn: '已删除。', tw: '已刪除。' },
  ownPutBack: { en: 'Put back', cn: '放回', tw: '放回' },
  ownPackOut: { en: 'Save as a file for others', cn: '存成文件给别人用', tw: '存成檔案給別人用' },
  ownPackIn: { en: 'Take from a file', cn: '从文件导入', tw: '從檔案匯入' },
  ownPackFound: {
    en: {
      one: '{n} new one in the file: {example}',
      other: '{n} new ones in the file, such as: {example}',
    },
    cn: '文件里有 {n} 条新的，例如：{example}',
    tw: '檔案裡有 {n} 條新的，例如：{example}',
  },
  ownPackNothing: {
    en: 'You have all of them already.',
    cn: '文件里的您都有了。',
    tw: '檔案裡的您都有了。',
  },
  ownPackTake: { en: 'Add them', cn: '添加', tw: '新增' },
  ownPackBad: {
    en: 'This file holds no words to avoid. Take one that was saved here.',
    cn: '这个文件里没有可用的说法。请选在这里存出的文件。',
    tw: '這個檔案裡沒有可用的說法。請選在這裡存出的檔案。',
  },
  ownPackBadAt: {
    en: 'Number {at} in this file cannot be read: expression, better wording and kind are needed. Nothing was added.',
    cn: '文件里第 {at} 条读不懂：需要说法、改写和类别。什么都没有添加。',
    tw: '檔案裡第 {at} 條讀不懂：需要說法、改寫和類別。什麼都沒有新增。',
  },
  ownPackAdded: { en: '{count} added.', cn: '已添加 {count} 条。', tw: '已新增 {count} 條。' },
} satisfies Words;
