import type { Words } from './words.ts';

/** Words of what helps to talk, of the question asked next, and of questions of the user's own. */
export const ownFieldsWords = {
  ownQuestionsHelp: {
    en: 'What your trade needs to know of a customer, beyond the questions that are there. It can be answered on every card.',
    cn: '您的行业还需要了解、而现有问题里没有的内容。添加后，每张客户卡片上都可以填写。',
    tw: '您的行業還需要了解、而現有問題裡沒有的內容。新增後，每張客戶卡片上都可以填寫。',
  },
  noOwnQuestions: {
    en: 'None yet. An example: “Size of the roof”.',
    cn: '还没有。例如：“屋顶面积”。',
    tw: '還沒有。例如：「屋頂面積」。',
  },
  addOwnQuestion: { en: 'Add a question', cn: '添加问题', tw: '新增問題' },
  ownLabel: { en: 'What is it called?', cn: '叫什么？', tw: '叫什麼？' },
  ownLabelExample: { en: 'Size of the roof', cn: '屋顶面积', tw: '屋頂面積' },
  ownAsk: {
    en: 'How would you ask a customer? (optional)',
    cn: '您会怎么问客户？（可不填）',
    tw: '您會怎麼問客戶？（可不填）',
  },
  ownAskExample: {
    en: 'How large is your roof?',
    cn: '您家屋顶有多大？',
    tw: '您家屋頂有多大？',
  },
  ownType: { en: 'What does an answer look like?', cn: '答案是什么样的？', tw: '答案是什麼樣的？' },
  typeText: { en: 'A line of text', cn: '一行文字', tw: '一行文字' },
  typeList: { en: 'A list', cn: '清单', tw: '清單' },
  typeChoice: { en: 'One of several', cn: '从几项中选一项', tw: '從幾項中選一項' },
  typeYesNo: { en: 'Yes or no', cn: '是或否', tw: '是或否' },
  typeDate: { en: 'A date', cn: '日期', tw: '日期' },
  typeMonthDay: {
    en: 'A day of the year, such as a birthday',
    cn: '每年的某一天，如生日',
    tw: '每年的某一天，如生日',
  },
  typeYear: { en: 'A year', cn: '年份', tw: '年份' },
  ownOptions: { en: 'Answers to choose from', cn: '可选的答案', tw: '可選的答案' },
  ownOptionsNeeded: {
    en: 'Write at least two answers, one on each line.',
    cn: '请至少写两个答案，每行一个。',
    tw: '請至少寫兩個答案，每行一個。',
  },
  ownClass: { en: 'How private is it?', cn: '私密程度', tw: '私密程度' },
  classOrdinary: { en: 'Ordinary', cn: '普通', tw: '一般' },
  classPrivate: {
    en: 'Private: family, leisure, money',
    cn: '私人：家庭、爱好、收入',
    tw: '私人：家庭、嗜好、收入',
  },
  classJudgement: {
    en: 'Your judgement of them',
    cn: '您对客户的判断',
    tw: '您對客戶的判斷',
  },
  ownClassHelp: {
    en: 'Health, religion, politics and the like have questions of their own, under “Sensitive questions”.',
    cn: '健康、宗教、政治等请用“敏感问题”里的问题。',
    tw: '健康、宗教、政治等請用「敏感問題」裡的問題。',
  },
  ownAdded: {
    en: '“{field}” can be answered now.',
    cn: '现在可以填写“{field}”了。',
    tw: '現在可以填寫「{field}」了。',
  },
  ownRenamed: {
    en: 'It is called “{field}” now.',
    cn: '已改名为“{field}”。',
    tw: '已改名為「{field}」。',
  },
  ownRemoved: {
    en: '“{field}” and its answers are removed.',
    cn: '已删除“{field}”及其答案。',
    tw: '已刪除「{field}」及其答案。',
  },
  ownAnswers: {
    en: { one: 'answered for {n} person', other: 'answered for {n} people' },
    cn: '已有{n}人的答案',
    tw: '已有{n}人的答案',
  },
  renameField: { en: 'Rename: {field}', cn: '改名：{field}', tw: '改名：{field}' },
  rename: { en: 'Rename', cn: '改名', tw: '改名' },
} satisfies Words;
