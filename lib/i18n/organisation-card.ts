import type { Words } from './words.ts';

/** Words of an organisation that stand on the card; those of its page are in `organisation.ts`. */
export const organisationCardWords = {
  organisations: { en: 'Organisations', cn: '单位', tw: '公司' },
  domain: { en: 'Domain', cn: '域名', tw: '網域' },
  neverSpoken: { en: 'Never spoken with', cn: '从未联系', tw: '從未聯絡' },
  notSince: { en: 'Not since {day}', cn: '上次联系：{day}', tw: '上次聯絡：{day}' },
  spokenOn: { en: 'Spoken with {day}', cn: '{day}联系过', tw: '{day}聯絡過' },
  statusOfGone: { en: 'No longer a customer', cn: '已不再是客户', tw: '已不再是客戶' },
  at: { en: 'At {name}', cn: '在{name}', tw: '在{name}' },
  othersAt: {
    en: { one: '{n} other at {name}', other: '{n} others at {name}' },
    cn: '{name}还有{n}人',
    tw: '{name}還有{n}人',
  },
  othersOverlooked: {
    en: '{others}; {n} not spoken with',
    cn: '{others}，{n}人没有联系',
    tw: '{others}，{n}人沒有聯絡',
  },
  agreedWith: { en: 'Agreed with {name}', cn: '与{name}的约定', tw: '與{name}的約定' },
  openOrganisation: { en: 'Open {name}', cn: '打开{name}', tw: '開啟{name}' },
  firstContact: {
    en: { one: 'First contact: {n} thing to tell', other: 'First contact: {n} things to tell' },
    cn: '初次接触：还有{n}点要介绍',
    tw: '初次接觸：還有{n}點要介紹',
  },
  theyKnow: { en: 'They know by now', cn: '对方已经知道', tw: '對方已經知道' },
  knowsYou: { en: 'who you are', cn: '您是谁', tw: '您是誰' },
  knowsCompany: { en: 'your company', cn: '您的公司', tw: '您的公司' },
  knowsBusiness: {
    en: 'what it does and stands for',
    cn: '公司做什么、口碑如何',
    tw: '公司做什麼、口碑如何',
  },
  knowsCustomers: { en: 'who its customers are', cn: '公司有哪些客户', tw: '公司有哪些客戶' },
  knowsProducts: { en: 'its products', cn: '公司的产品', tw: '公司的產品' },
  useFormer: { en: 'former address', cn: '旧地址', tw: '舊地址' },
  until: { en: 'until {day}', cn: '至{day}', tw: '至{day}' },
} satisfies Words;
