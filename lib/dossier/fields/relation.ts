import type { Fields } from '../field.ts';

/** How they stand to us and to others. */
export const relation = {
  perks: {
    label: { en: 'Small things we do for them', cn: '我们给的小便利', tw: '我們給的小便利' },
    example: { en: 'Invoice at the end of the month', cn: '月底统一开票', tw: '月底統一開發票' },
    type: 'list',
    sensitivity: 0,
    fill: 'hand',
  },
  ethics_notes: {
    topic: 58,
    label: {
      en: 'Limits to keep when working with them',
      cn: '合作中要守的底线',
      tw: '合作中要守的底線',
    },
    help: {
      en: 'Your own limits and theirs, as rules; no accusation.',
      cn: '写成双方要守的规矩，不写指责。',
      tw: '寫成雙方要守的規矩，不寫指責。',
    },
    example: { en: 'No offers outside the tender', cn: '招标之外不谈价', tw: '標案之外不談價' },
    type: 'text',
    sensitivity: 2,
    fill: 'never',
  },
  obligations: {
    topic: 59,
    label: { en: 'Feels bound to', cn: '自觉欠谁的情', tw: '自覺欠誰的情' },
    help: {
      en: 'So that you ask for nothing that puts them in difficulty.',
      cn: '是为了不提让对方为难的要求。',
      tw: '是為了不提讓對方為難的要求。',
    },
    example: {
      en: 'Our rival trained their people for free',
      cn: '别家曾免费培训过他们',
      tw: '別家曾免費幫他們做訓練',
    },
    type: 'text',
    sensitivity: 2,
    fill: 'hand',
  },
  opinion_of_others: {
    topic: 61,
    label: {
      en: 'Weight of others’ opinion',
      cn: '对他人看法的在意程度',
      tw: '對他人看法的在意程度',
    },
    help: {
      en: 'A guess of yours: be ready to be wrong.',
      cn: '这是您的推测，随时准备推翻它。',
      tw: '這是您的推測，隨時準備推翻它。',
    },
    example: { en: 'Asks others first', cn: '先问别人', tw: '先問別人' },
    type: 'choice',
    options: {
      much: { en: 'Asks others first', cn: '先问别人', tw: '先問別人' },
      some: { en: 'Listens, then decides', cn: '听了再定', tw: '聽了再定' },
      little: { en: 'Decides alone', cn: '自己拿主意', tw: '自己拿主意' },
    },
    sensitivity: 2,
    fill: 'never',
  },
  self_or_others: {
    topic: 62,
    label: { en: 'Looks first at', cn: '做事先看', tw: '做事先看' },
    help: {
      en: 'From what they did, not from how they seem.',
      cn: '看做过的事，不看给人的印象。',
      tw: '看做過的事，不看給人的印象。',
    },
    example: { en: 'What is right', cn: '对不对', tw: '對不對' },
    type: 'choice',
    options: {
      right: { en: 'What is right', cn: '对不对', tw: '對不對' },
      team: { en: 'What helps the team', cn: '对大家有没有好处', tw: '對大家有沒有好處' },
      own: { en: 'What helps themselves', cn: '对自己有没有好处', tw: '對自己有沒有好處' },
    },
    sensitivity: 2,
    fill: 'never',
  },
  rival_knows_better: {
    topic: 66,
    label: {
      en: 'Does a rival know them better?',
      cn: '有对手更了解对方吗',
      tw: '有對手更了解對方嗎',
    },
    example: { en: 'About the same', cn: '差不多', tw: '差不多' },
    type: 'choice',
    options: {
      no: { en: 'No, we do', cn: '没有，我们更了解', tw: '沒有，我們更了解' },
      same: { en: 'About the same', cn: '差不多', tw: '差不多' },
      yes: { en: 'Yes', cn: '有', tw: '有' },
      unknown: { en: 'Not known yet', cn: '还不清楚', tw: '還不清楚' },
    },
    sensitivity: 0,
    fill: 'confirmed',
  },
  held_by: {
    topic: 66,
    label: { en: 'Supplier at present', cn: '目前的供应商', tw: '目前的供應商' },
    example: { en: 'Northsea Valves', cn: '东海阀门', tw: '東海閥門' },
    ask: {
      en: 'Whom do you work with now?',
      cn: '您现在是跟哪家合作？',
      tw: '您現在是跟哪家合作？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    reviewMonths: 12,
    occasions: ['firstContact'],
  },
  contract_end: {
    topic: 66,
    label: { en: 'Their contract runs until', cn: '合同到期日', tw: '合約到期日' },
    example: { en: '31 March 2027', cn: '2027年3月31日', tw: '2027年3月31日' },
    ask: {
      en: 'How long does your present contract run?',
      cn: '现在的合同到什么时候？',
      tw: '現在的合約到什麼時候？',
    },
    type: 'date',
    sensitivity: 0,
    fill: 'hand',
    occasions: ['withRival'],
  },
} satisfies Fields;
