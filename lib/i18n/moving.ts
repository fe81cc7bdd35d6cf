import type { Words } from './words.ts';

/** Words of people who change company, and of domains that change under them. */
export const movingWords = {
  moveThem: { en: 'Move to another organisation', cn: '移到另一单位', tw: '移到另一公司' },
  moveNow: {
    en: { one: 'Move {n} person', other: 'Move {n} people' },
    cn: '移动{n}人',
    tw: '移動{n}人',
  },
  moved: {
    en: { one: '{n} person moved to {name}.', other: '{n} people moved to {name}.' },
    cn: '已将{n}人移到{name}。',
    tw: '已將{n}人移到{name}。',
  },
  left: {
    en: { one: '{n} person left {name}.', other: '{n} people left {name}.' },
    cn: '{n}人已离开{name}。',
    tw: '{n}人已離開{name}。',
  },
  newDomain: { en: 'New mail domain', cn: '新邮箱域名', tw: '新信箱網域' },
  newDomainHelp: {
    en: 'Each keeps the part before the @; the old address stays beside the new one.',
    cn: '@ 前面的部分不变；旧地址保留在新地址旁边。',
    tw: '@ 前面的部分不變；舊地址保留在新地址旁邊。',
  },
  ownedBy: {
    en: '{domain} belongs to {name}: they go there.',
    cn: '{domain} 属于{name}：将移到那里。',
    tw: '{domain} 屬於{name}：將移到那裡。',
  },
  ownedElsewhere: {
    en: '{domain} stays with {name}.',
    cn: '{domain} 仍属于{name}。',
    tw: '{domain} 仍屬於{name}。',
  },
  replaceDomain: { en: 'A domain was replaced', cn: '域名换了', tw: '網域換了' },
  oldDomain: { en: 'Old domain', cn: '旧域名', tw: '舊網域' },
  oldEnds: {
    en: 'The old addresses are no longer in use',
    cn: '旧地址已停用',
    tw: '舊地址已停用',
  },
  giveAddresses: {
    en: { one: 'Give {n} new address', other: 'Give {n} new addresses' },
    cn: '添加{n}个新地址',
    tw: '新增{n}個新地址',
  },
  domainReplaced: {
    en: {
      one: '{domain} noted, {n} address added.',
      other: '{domain} noted, {n} addresses added.',
    },
    cn: '已记下 {domain}，添加了{n}个地址。',
    tw: '已記下 {domain}，新增了{n}個地址。',
  },
  newAddresses: { en: 'New addresses', cn: '新地址', tw: '新地址' },
  previewOf: {
    en: { one: '{n} new address', other: '{n} new addresses' },
    cn: '{n}个新地址',
    tw: '{n}個新地址',
  },
  needLook: {
    en: { one: '{n} needs a look', other: '{n} need a look' },
    cn: '{n}个需要看一下',
    tw: '{n}個需要看一下',
  },
  withoutOld: {
    en: {
      one: '{n} person has no address at {domain}.',
      other: '{n} people have no address at {domain}.',
    },
    cn: '{n}人在 {domain} 没有地址。',
    tw: '{n}人在 {domain} 沒有地址。',
  },
  hasAlready: { en: 'has it already', cn: '已有', tw: '已有' },
  takenBy: { en: 'belongs to {name}', cn: '属于{name}', tw: '屬於{name}' },
  doubleWith: { en: 'also for {name}', cn: '{name}也会得到', tw: '{name}也會得到' },
  giveTo: { en: 'Give {value} to {name}', cn: '给{name}添加 {value}', tw: '給{name}新增 {value}' },
  undoMove: {
    en: { one: 'Undo the move of {n} person', other: 'Undo the move of {n} people' },
    cn: '撤销{n}人的移动',
    tw: '復原{n}人的移動',
  },
  moveUndone: {
    en: 'They are back where they were.',
    cn: '已回到原来的单位。',
    tw: '已回到原來的公司。',
  },
} satisfies Words;
