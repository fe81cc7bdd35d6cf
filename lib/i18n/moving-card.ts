import type { Words } from './words.ts';

/** Words of a change of company that stand on the card; the rest is in `moving.ts`. */
export const movingCardWords = {
  newOrganisation: { en: 'New organisation', cn: '新单位', tw: '新公司' },
  newOrganisationHelp: {
    en: 'Left empty, it is noted as not known yet.',
    cn: '不填则记为尚不清楚。',
    tw: '不填則記為尚不清楚。',
  },
  since: { en: 'Since', cn: '自', tw: '自' },
  oldAddressEnds: {
    en: 'Their addresses here are former from that day',
    cn: '从那天起，这里的地址记为旧地址',
    tw: '從那天起，這裡的地址記為舊地址',
  },
  newAddress: { en: 'New address', cn: '新邮箱', tw: '新信箱' },
  notAnEmail: {
    en: 'That is no e-mail address. Correct it, or leave it empty.',
    cn: '这不是邮箱地址。请改正，或留空。',
    tw: '這不是電子郵件地址。請改正，或留空。',
  },
  changedCompany: { en: 'Changed company', cn: '换了单位', tw: '換了公司' },
  formerlyAt: {
    en: 'Formerly at {name}, until {day}',
    cn: '曾在{name}（至{day}）',
    tw: '曾在{name}（至{day}）',
  },
  formerlyElsewhere: {
    en: 'Formerly at an organisation that was removed, until {day}',
    cn: '曾在已删除的单位（至{day}）',
    tw: '曾在已刪除的公司（至{day}）',
  },
  forgetFormer: { en: 'Remove: {place}', cn: '删除：{place}', tw: '刪除：{place}' },
  formerForgotten: { en: 'Removed.', cn: '已删除。', tw: '已刪除。' },
  personMoved: { en: '{name} moved.', cn: '已记下{name}换单位。', tw: '已記下{name}換公司。' },
  move: { en: 'Change of company', cn: '换单位', tw: '換公司' },
  fromTo: { en: '{from} → {to}', cn: '{from} → {to}', tw: '{from} → {to}' },
  notKnownYet: { en: 'not known yet', cn: '尚不清楚', tw: '尚不清楚' },
} satisfies Words;
