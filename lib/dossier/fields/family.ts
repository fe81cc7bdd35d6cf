import type { Fields } from '../field.ts';

const minors = {
  en: 'About a child under 14, only with a parent’s consent: best write nothing.',
  cn: '涉及不满14周岁的孩子，须经家长同意；最好不写。',
  tw: '涉及未滿14歲的孩子，須經家長同意；最好不寫。',
};

/** The people at home. */
export const family = {
  marital_status: {
    topic: 13,
    label: { en: 'Marital status', cn: '婚姻状况', tw: '婚姻狀況' },
    help: {
      en: 'Only where it matters for what you do for them.',
      cn: '只在与您提供的服务有关时记录。',
      tw: '只在與您提供的服務有關時記錄。',
    },
    example: { en: 'Married', cn: '已婚', tw: '已婚' },
    type: 'choice',
    options: {
      single: { en: 'Single', cn: '单身', tw: '單身' },
      partnered: { en: 'With a partner', cn: '有伴侣', tw: '有伴侶' },
      married: { en: 'Married', cn: '已婚', tw: '已婚' },
      separated: { en: 'Separated or divorced', cn: '分居或离异', tw: '分居或離婚' },
      widowed: { en: 'Widowed', cn: '丧偶', tw: '喪偶' },
    },
    sensitivity: 3,
    fill: 'never',
  },
  partner: {
    topic: 13,
    label: { en: 'Partner’s name', cn: '伴侣姓名', tw: '伴侶姓名' },
    help: {
      en: 'A name can tell more than is meant to be told.',
      cn: '一个名字透露的，可能比对方想说的多。',
      tw: '一個名字透露的，可能比對方想說的多。',
    },
    example: { en: 'Sam', cn: '小林', tw: '小林' },
    type: 'text',
    sensitivity: 3,
    fill: 'never',
  },
  'partner.education': {
    topic: 14,
    label: { en: 'Partner’s education', cn: '伴侣的教育背景', tw: '伴侶的教育背景' },
    example: { en: 'Studied music in Kraków', cn: '学音乐的', tw: '音樂系畢業' },
    type: 'text',
    sensitivity: 1,
    fill: 'never',
  },
  'partner.interests': {
    topic: 15,
    label: { en: 'Partner’s interests', cn: '伴侣的兴趣', tw: '伴侶的興趣' },
    example: { en: 'Roses', cn: '养月季', tw: '種玫瑰' },
    type: 'list',
    sensitivity: 1,
    fill: 'never',
  },
  anniversary: {
    topic: 16,
    label: { en: 'Wedding anniversary', cn: '结婚纪念日', tw: '結婚紀念日' },
    example: { en: '3 June', cn: '6月3日', tw: '6月3日' },
    type: 'monthday',
    sensitivity: 1,
    fill: 'hand',
  },
  children: {
    topic: 17,
    label: { en: 'Children', cn: '子女', tw: '子女' },
    help: minors,
    children: true,
    example: {
      en: 'A grown-up daughter in Oslo',
      cn: '女儿已工作，在成都',
      tw: '女兒已工作，在高雄',
    },
    type: 'list',
    sensitivity: 3,
    fill: 'never',
  },
  'children.education': {
    topic: 18,
    label: { en: 'Children’s education', cn: '子女的教育', tw: '子女的教育' },
    help: minors,
    children: true,
    example: { en: 'Son studies law', cn: '儿子在读法学', tw: '兒子念法律系' },
    type: 'text',
    sensitivity: 3,
    fill: 'never',
  },
  'children.interests': {
    topic: 19,
    label: { en: 'Children’s interests', cn: '子女的兴趣', tw: '子女的興趣' },
    help: minors,
    children: true,
    example: {
      en: 'Daughter rows for her college',
      cn: '女儿在校赛艇队',
      tw: '女兒參加大學划船隊',
    },
    type: 'list',
    sensitivity: 3,
    fill: 'never',
  },
  relative_birth_date: {
    label: {
      en: 'Date of birth of a young relative',
      cn: '晚辈亲属的出生日期',
      tw: '晚輩親屬的出生日期',
    },
    help: minors,
    example: { en: '2008-09-01', cn: '2008-09-01', tw: '2008-09-01' },
    type: 'date',
    sensitivity: 3,
    fill: 'never',
  },
} satisfies Fields;
