import type { Words } from './words.ts';

/** Words of when and where a customer can be reached. */
export const reachWords = {
  whenToReach: { en: 'When to reach them', cn: '何时方便联系', tw: '何時方便聯絡' },
  timeZone: { en: 'Time zone', cn: '时区', tw: '時區' },
  yourZone: { en: 'Same as yours ({zone})', cn: '与您相同（{zone}）', tw: '與您相同（{zone}）' },
  theirCountry: { en: 'Country', cn: '国家或地区', tw: '國家或地區' },
  theirCountryHelp: {
    en: 'They are greeted on its feasts; its holidays count when you visit them.',
    cn: '按当地的节日问候，拜访时避开当地的假日。',
    tw: '依當地的節日問候，拜訪時避開當地的假日。',
  },
  countryByZone: {
    en: 'By their time zone ({country})',
    cn: '按时区判断（{country}）',
    tw: '依時區判斷（{country}）',
  },
  countryAsYours: {
    en: 'Same as yours ({country})',
    cn: '与您相同（{country}）',
    tw: '與您相同（{country}）',
  },
  countryNotKnown: { en: 'not known', cn: '未知', tw: '未知' },
  zoneProposed: {
    en: 'By their number it may be {zone}.',
    cn: '从电话号码看，可能是 {zone}。',
    tw: '從電話號碼看，可能是 {zone}。',
  },
  takeZone: { en: 'Take it', cn: '就用它', tw: '就用它' },
  hoursKnown: {
    en: 'Their working hours are known',
    cn: '知道对方的上班时间',
    tw: '知道對方的上班時間',
  },
  hoursFrom: { en: 'From', cn: '从', tw: '從' },
  hoursTo: { en: 'To', cn: '到', tw: '到' },
  hoursNone: {
    en: 'They begin and end at the same time.',
    cn: '开始和结束是同一时间。',
    tw: '開始和結束是同一時間。',
  },
} satisfies Words;
