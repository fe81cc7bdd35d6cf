import type { Words } from './words.ts';

/** Words of what is worth asking, as the card says them; those of own questions are in `own-fields.ts`. */
export const askingWords = {
  toTalkAbout: { en: 'To talk about', cn: '可以聊的话题', tw: '可以聊的話題' },
  askFirstContact: {
    en: 'For a first conversation:',
    cn: '初次沟通可以问：',
    tw: '初次聯絡可以問：',
  },
  askAfterSale: {
    en: 'After a purchase it is natural to ask:',
    cn: '刚成交，顺便问一句：',
    tw: '剛成交，順便問一句：',
  },
  askVisit: { en: 'Before the visit:', cn: '上门前可以问：', tw: '拜訪前可以問：' },
  askWithCompetitor: {
    en: 'They buy from somebody else. Worth asking:',
    cn: '对方目前向别家采购，可以问：',
    tw: '對方目前向別家採購，可以問：',
  },
  anotherQuestion: { en: 'Another question', cn: '换一个问题', tw: '換一個問題' },
  ownQuestions: { en: 'Your own questions', cn: '自定义问题', tw: '自訂問題' },
} satisfies Words;
