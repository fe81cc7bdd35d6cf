import type { Words } from './words.ts';

/** Words of organisations: their people, their domains, what was agreed with them. */
export const organisationWords = {
  organisations: { en: 'Organisations', cn: '单位', tw: '公司' },
  noOrganisations: {
    en: 'No organisations yet. One comes by itself when you add somebody with a company address.',
    cn: '还没有单位。添加一位使用公司邮箱的客户，单位会自动出现。',
    tw: '還沒有公司。新增一位使用公司信箱的客戶，公司會自動出現。',
  },
  findOrganisation: { en: 'Name or domain', cn: '名称或域名', tw: '名稱或網域' },
  noSuchOrganisation: {
    en: 'No organisation is called so.',
    cn: '没有这样的单位。',
    tw: '沒有這樣的公司。',
  },
  peopleThere: {
    en: { one: '{n} person', other: '{n} people' },
    cn: '{n}人',
    tw: '{n}人',
  },
  nobodyThere: { en: 'nobody', cn: '没有人', tw: '沒有人' },
  overlookedThere: {
    en: '{n} not spoken with',
    cn: '{n}位没有联系',
    tw: '{n}位沒有聯絡',
  },
  moreOrganisations: { en: 'Show more ({n})', cn: '显示更多（{n}）', tw: '顯示更多（{n}）' },
  organisationGone: {
    en: 'This organisation is not here any more.',
    cn: '这个单位已经不在了。',
    tw: '這間公司已經不在了。',
  },
  editOrganisation: { en: 'Edit name and terms', cn: '修改名称和约定', tw: '修改名稱和約定' },
  organisationName: { en: 'Name of the organisation', cn: '单位名称', tw: '公司名稱' },
  terms: { en: 'Agreed for everybody there', cn: '对全单位的约定', tw: '對全公司的約定' },
  termsHelp: {
    en: 'Discount, payment, delivery. It is shown on each person’s card.',
    cn: '折扣、付款、交货等，会显示在该单位每个人的卡片上。',
    tw: '折扣、付款、交貨等，會顯示在該公司每個人的卡片上。',
  },
  addTerms: { en: 'Note what was agreed', cn: '写下约定', tw: '寫下約定' },
  organisationChanged: { en: '{name} changed.', cn: '已修改{name}。', tw: '已修改{name}。' },

  domains: { en: 'Mail domains', cn: '邮箱域名', tw: '信箱網域' },
  noDomains: {
    en: 'None yet. With one, colleagues who write are recognised.',
    cn: '还没有。有了域名，同事来信时就能认出单位。',
    tw: '還沒有。有了網域，同事來信時就能認出公司。',
  },
  mainDomain: { en: 'main', cn: '主域名', tw: '主網域' },
  makeMain: { en: 'Make it the main one', cn: '设为主域名', tw: '設為主網域' },
  makeMainDomain: {
    en: 'Make {domain} the main one',
    cn: '将 {domain} 设为主域名',
    tw: '將 {domain} 設為主網域',
  },
  removeDomain: { en: 'Remove {domain}', cn: '移除 {domain}', tw: '移除 {domain}' },
  addDomain: { en: 'Add a domain', cn: '添加域名', tw: '新增網域' },
  domain: { en: 'Domain', cn: '域名', tw: '網域' },
  domainAdded: { en: '{domain} added.', cn: '已添加 {domain}。', tw: '已新增 {domain}。' },
  domainRemoved: { en: '{domain} removed.', cn: '已移除 {domain}。', tw: '已移除 {domain}。' },
  domainMain: {
    en: '{domain} is the main one now.',
    cn: '{domain} 现在是主域名。',
    tw: '{domain} 現在是主網域。',
  },
  notADomain: {
    en: 'That is no domain. Write it like acme.com.',
    cn: '这不是域名。请写成 acme.com 这样。',
    tw: '這不是網域。請寫成 acme.com 這樣。',
  },
  publicDomain: {
    en: '{domain} is a public mail provider: its addresses belong to many.',
    cn: '{domain} 是公共邮箱，用户来自各处，不能作为单位域名。',
    tw: '{domain} 是公共信箱，使用者來自各處，不能作為公司網域。',
  },
  hasDomainAlready: {
    en: '{domain} is here already.',
    cn: '{domain} 已经有了。',
    tw: '{domain} 已經有了。',
  },
  domainTaken: {
    en: '{domain} belongs to {name}.',
    cn: '{domain} 属于{name}。',
    tw: '{domain} 屬於{name}。',
  },
  moveDomainHere: { en: 'Move only the domain here', cn: '只移来域名', tw: '只移來網域' },
  mergeThese: { en: 'Merge the two', cn: '合并两个单位', tw: '合併兩間公司' },
  moveThemThere: { en: 'Move them there', cn: '把他们移过去', tw: '把他們移過去' },

  peopleHere: { en: 'People at this customer', cn: '这家客户的人', tw: '這家客戶的人' },
  markAfter: {
    en: 'Mark who was not spoken with for',
    cn: '超过多久没联系就标出',
    tw: '超過多久沒聯絡就標示',
  },
  months: {
    en: { one: '{n} month', other: '{n} months' },
    cn: '{n}个月',
    tw: '{n}個月',
  },
  allAttended: {
    en: 'Everybody here was spoken with lately.',
    cn: '这里每个人最近都联系过。',
    tw: '這裡每個人最近都聯絡過。',
  },
  overlooked: {
    en: {
      one: '{n} person waits for a word from you.',
      other: '{n} people wait for a word from you.',
    },
    cn: '{n}位在等您联系。',
    tw: '{n}位在等您聯絡。',
  },
  neverSpoken: { en: 'Never spoken with', cn: '从未联系', tw: '從未聯絡' },
  notSince: { en: 'Not since {day}', cn: '上次联系：{day}', tw: '上次聯絡：{day}' },
  spokenOn: { en: 'Spoken with {day}', cn: '{day}联系过', tw: '{day}聯絡過' },
  statusOfGone: { en: 'No longer a customer', cn: '已不再是客户', tw: '已不再是客戶' },
  nobodyHereNow: {
    en: 'Nobody is here now.',
    cn: '现在没有人在这里。',
    tw: '現在沒有人在這裡。',
  },
  formerlyHere: { en: 'Formerly here', cn: '以前在这里的人', tw: '以前在這裡的人' },
  nobodyFormerly: { en: 'Nobody.', cn: '没有。', tw: '沒有。' },
  showAllPeople: { en: 'Show all {n}', cn: '显示全部{n}人', tw: '顯示全部{n}人' },
  chooseEverybody: { en: 'Choose all', cn: '全选', tw: '全選' },
  choosePerson: { en: 'Choose {name}', cn: '选择{name}', tw: '選擇{name}' },
  chosen: { en: '{n} chosen', cn: '已选{n}人', tw: '已選{n}人' },

  mergeWith: {
    en: 'Merge with another organisation',
    cn: '与另一单位合并',
    tw: '與另一公司合併',
  },
  otherOrganisation: { en: 'The other organisation', cn: '另一单位', tw: '另一公司' },
  nameThatStays: { en: 'Name that stays', cn: '保留的名称', tw: '保留的名稱' },
  afterMerge: {
    en: {
      one: '{n} person comes here, with domains and terms.',
      other: '{n} people come here, with domains and terms.',
    },
    cn: '{n}人连同域名和约定一起并入。',
    tw: '{n}人連同網域和約定一起併入。',
  },
  organisationsMerged: {
    en: 'Merged into {name}.',
    cn: '已合并到{name}。',
    tw: '已合併到{name}。',
  },
  removeOrganisation: { en: 'Remove {name}', cn: '删除{name}', tw: '刪除{name}' },
  organisationRemoved: { en: '{name} removed.', cn: '已删除{name}。', tw: '已刪除{name}。' },

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
  knownThere: {
    en: {
      one: 'At {name}; you know {n} person there.',
      other: 'At {name}; you know {n} people there.',
    },
    cn: '{name}的人；那里您认识{n}位。',
    tw: '{name}的人；那裡您認識{n}位。',
  },
  alikeHere: {
    en: 'There is another {name} with the same name or domain.',
    cn: '还有一个名称或域名相同的单位：{name}。',
    tw: '還有一間名稱或網域相同的公司：{name}。',
  },
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
