import type { FeastId } from '../time/feasts.ts';
import type { Word } from './words.ts';

/** What the feasts are called. */
export const feastWords = {
  newYear: { en: 'New Year', cn: '元旦', tw: '元旦' },
  laba: { en: 'Laba Festival', cn: '腊八节', tw: '臘八節' },
  newYearsEve: { en: 'Lunar New Year’s Eve', cn: '除夕', tw: '除夕' },
  springFestival: { en: 'Spring Festival', cn: '春节', tw: '春節' },
  lantern: { en: 'Lantern Festival', cn: '元宵节', tw: '元宵節' },
  qingming: { en: 'Qingming', cn: '清明节', tw: '清明節' },
  easter: { en: 'Easter', cn: '复活节', tw: '復活節' },
  labourDay: { en: 'Labour Day', cn: '劳动节', tw: '勞動節' },
  dragonBoat: { en: 'Dragon Boat Festival', cn: '端午节', tw: '端午節' },
  independenceUs: { en: 'Independence Day', cn: '美国独立日', tw: '美國獨立日' },
  qixi: { en: 'Qixi Festival', cn: '七夕', tw: '七夕' },
  midAutumn: { en: 'Mid-Autumn Festival', cn: '中秋节', tw: '中秋節' },
  nationalDay: { en: 'National Day of China', cn: '国庆节', tw: '中國國慶日' },
  doubleTenth: { en: 'Double Tenth', cn: '双十节', tw: '雙十國慶' },
  thanksgivingCa: { en: 'Thanksgiving in Canada', cn: '加拿大感恩节', tw: '加拿大感恩節' },
  doubleNinth: { en: 'Double Ninth Festival', cn: '重阳节', tw: '重陽節' },
  thanksgivingUs: { en: 'Thanksgiving', cn: '感恩节', tw: '感恩節' },
  winterSolstice: { en: 'Winter Solstice', cn: '冬至', tw: '冬至' },
  christmas: { en: 'Christmas', cn: '圣诞节', tw: '聖誕節' },
} satisfies Record<FeastId, Word>;
