import type { Word } from '../i18n/words.ts';
import type { LOSSES } from './person.ts';

type Loss = (typeof LOSSES)[number];

/** What to call each reason for which a customer is lost (3.14). */
export const LOSS_WORDS = {
  cold: { en: 'Cold or false treatment', cn: '态度冷淡或虚假', tw: '態度冷淡或虛假' },
  slow: { en: 'Too slow', cn: '太慢', tw: '太慢' },
  bashing: { en: 'We ran others down', cn: '说了同行坏话', tw: '說了同業壞話' },
  hardToOrder: { en: 'Hard to order from us', cn: '下单太麻烦', tw: '下單太麻煩' },
  takenForGranted: {
    en: 'Taken for granted',
    cn: '把老客户当作理所当然',
    tw: '把老客戶當作理所當然',
  },
  overPromising: { en: 'We promised too much', cn: '承诺过头', tw: '承諾過頭' },
  negative: { en: 'Negative attitude', cn: '态度消极', tw: '態度消極' },
  tooEager: { en: 'Too eager to sell', cn: '推销过急', tw: '推銷過急' },
  poorImage: { en: 'Poor impression', cn: '形象不佳', tw: '形象不佳' },
  lameExcuses: { en: 'Excuses', cn: '总找借口', tw: '總找藉口' },
  pettyCharges: { en: 'Petty charges', cn: '小费用也计较', tw: '小費用也計較' },
  badGoods: { en: 'Bad goods or work', cn: '产品或服务质量差', tw: '產品或服務品質差' },
  standingStill: { en: 'We stood still', cn: '没有进步', tw: '沒有進步' },
  poorTraining: { en: 'We did not know our trade', cn: '业务不熟', tw: '業務不熟' },
  other: { en: 'Something else', cn: '其他原因', tw: '其他原因' },
} satisfies Record<Loss, Word>;
