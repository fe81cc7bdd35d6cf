import type { Words } from './words.ts';

/** Words of removing, erasing and grounds that stand on the card; the rest is in `rights.ts`. */
export const rightsCardWords = {
  moreActions: { en: 'More', cn: '更多', tw: '更多' },
  trash: { en: 'Trash', cn: '回收站', tw: '垃圾桶' },
  isLost: { en: 'Lost, {day}: {reason}', cn: '{day}流失：{reason}', tw: '{day}流失：{reason}' },
  isClosed: {
    en: 'Closed, {day}. Nothing is planned any more.',
    cn: '{day}结束往来，不再安排回访。',
    tw: '{day}結束往來，不再安排回訪。',
  },
  isDeceased: {
    en: 'Died, {day}. Nothing is planned any more.',
    cn: '已故（{day}），不再安排回访和问候。',
    tw: '已故（{day}），不再安排回訪和問候。',
  },
  basis: { en: 'Ground for keeping', cn: '保存依据', tw: '保存依據' },
  basisContract: { en: 'A contract with them', cn: '与本人的合同', tw: '與本人的合約' },
  basisConsent: { en: 'They agreed', cn: '本人同意', tw: '本人同意' },
  basisInterest: { en: 'Our legitimate interest', cn: '我方正当利益', tw: '我方正當利益' },
  basisPublic: { en: 'They made it public', cn: '本人已公开', tw: '本人已公開' },
  basisTold: { en: 'They told me in person', cn: '本人当面告知', tw: '本人當面告知' },
  basisMissing: {
    en: 'Private facts are kept here, and no ground for it is noted.',
    cn: '这里保存了私人信息，但还没有注明依据。',
    tw: '這裡保存了私人資訊，但還沒有註明依據。',
  },
  noteBasis: { en: 'Note the ground', cn: '注明依据', tw: '註明依據' },
  consentHow: {
    en: 'How did they agree to this being kept?',
    cn: '对方如何同意保存？',
    tw: '對方如何同意保存？',
  },
  consentHowHelp: {
    en: 'e.g. said so on the phone, asked by me',
    cn: '例如：电话里问过，对方同意',
    tw: '例如：電話裡問過，對方同意',
  },
  consentOn: { en: 'When did they agree?', cn: '何时同意？', tw: '何時同意？' },
  childrenAge: { en: 'Are they 14 or older?', cn: '年满14岁了吗？', tw: '年滿14歲了嗎？' },
  childrenOlder: { en: 'All are 14 or older', cn: '都已满14岁', tw: '都已滿14歲' },
  childrenYounger: { en: 'One of them is under 14', cn: '有未满14岁的', tw: '有未滿14歲的' },
  guardianHow: {
    en: 'How did a parent or guardian agree?',
    cn: '父母或监护人如何同意？',
    tw: '父母或監護人如何同意？',
  },
  guardianOn: {
    en: 'When did the parent or guardian agree?',
    cn: '父母或监护人何时同意？',
    tw: '父母或監護人何時同意？',
  },
  consented: { en: 'Agreed {day}: {how}', cn: '{day}同意：{how}', tw: '{day}同意：{how}' },
  consentedGuardian: {
    en: 'Parent or guardian agreed {day}: {how}',
    cn: '父母或监护人{day}同意：{how}',
    tw: '父母或監護人{day}同意：{how}',
  },
} satisfies Words;
