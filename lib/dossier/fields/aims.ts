import type { Fields } from '../field.ts';

/** What they are after at work. */
export const aims = {
  attitude_company: {
    topic: 29,
    label: { en: 'Attitude to their organisation', cn: '对自己单位的态度', tw: '對自己公司的態度' },
    help: {
      en: 'Write what they said or did that makes you think so.',
      cn: '写下对方说过、做过什么让您这样想。',
      tw: '寫下對方說過、做過什麼讓您這樣想。',
    },
    example: {
      en: 'Speaks of “our” plant, shows it with pride',
      cn: '总说“我们厂”，乐意带人参观',
      tw: '總說「我們廠」，樂意帶人參觀',
    },
    type: 'text',
    sensitivity: 2,
    fill: 'never',
  },
  business_goal_long: {
    topic: 30,
    label: {
      en: 'Where they want to be in some years',
      cn: '工作上的长远目标',
      tw: '工作上的長遠目標',
    },
    example: {
      en: 'A second plant by 2030',
      cn: '2030年前建成第二座工厂',
      tw: '2030年前蓋好第二座廠',
    },
    ask: {
      en: 'Where should your department be in five years?',
      cn: '五年之后，您希望部门发展成什么样？',
      tw: '五年之後，您希望部門發展成什麼樣？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
  },
  business_goal_now: {
    topic: 31,
    label: { en: 'Aim for this year', cn: '眼下的工作目标', tw: '眼前的工作目標' },
    example: { en: 'Ten per cent less downtime', cn: '停机时间减少一成', tw: '停機時間減少一成' },
    ask: {
      en: 'What do you most want to get done this year?',
      cn: '今年您最想办成的是哪件事？',
      tw: '今年您最想完成的是哪件事？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    telling: 10,
    reviewMonths: 12,
  },
  concern_focus: {
    topic: 32,
    label: { en: 'Thinks first of', cn: '首先考虑', tw: '首先考慮' },
    help: {
      en: 'A guess of yours: be ready to be wrong.',
      cn: '这是您的推测，随时准备推翻它。',
      tw: '這是您的推測，隨時準備推翻它。',
    },
    example: { en: 'The organisation', cn: '单位', tw: '公司' },
    type: 'choice',
    options: {
      organisation: { en: 'The organisation', cn: '单位', tw: '公司' },
      both: { en: 'Both alike', cn: '两者兼顾', tw: '兩者兼顧' },
      self: { en: 'Their own position', cn: '自己的处境', tw: '自己的處境' },
    },
    sensitivity: 2,
    fill: 'never',
  },
  time_focus: {
    topic: 33,
    label: {
      en: 'Thinks more of now or of later',
      cn: '更看重眼前还是将来',
      tw: '更看重眼前還是將來',
    },
    help: {
      en: 'It decides whether to speak of price or of service life.',
      cn: '决定先谈价格，还是先谈使用寿命。',
      tw: '決定先談價格，還是先談使用壽命。',
    },
    example: { en: 'Later', cn: '将来', tw: '將來' },
    type: 'choice',
    options: {
      now: { en: 'Now', cn: '眼前', tw: '眼前' },
      both: { en: 'Both alike', cn: '两者兼顾', tw: '兩者兼顧' },
      later: { en: 'Later', cn: '将来', tw: '將來' },
    },
    sensitivity: 2,
    fill: 'never',
  },
} satisfies Fields;
