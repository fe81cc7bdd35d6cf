import type { Words } from './words.ts';

/** Words of what a search finds. */
export const searchWords = {
  inNotes: { en: 'In notes and facts', cn: '备注和信息', tw: '備註和資訊' },
  customersFound: {
    en: { one: '{n} customer found.', other: '{n} customers found.' },
    cn: '找到{n}位客户。',
    tw: '找到{n}位客戶。',
  },
  notesFound: {
    en: { one: '{n} note or fact found.', other: '{n} notes and facts found.' },
    cn: '备注和信息中找到{n}条。',
    tw: '備註和資訊中找到{n}則。',
  },
} satisfies Words;
