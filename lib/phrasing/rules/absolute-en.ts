import { SPOKEN_FOR } from './spoken-for.ts';

const why = {
  en: 'Once it is absolute, the smallest hiccup disappoints. Say what you expect and what you will do.',
  cn: '话说满了，出一点小问题客户就会失望。说清预期，再说出了状况怎么办。',
  tw: '話說滿了，出一點小問題客戶就會失望。說清楚預期，再說有狀況時怎麼處理。',
};
/** What every English rule against absolute promises has in common. */
export const absoluteEn = {
  locale: 'en',
  category: 'absolute-promise',
  replaces: 'words',
  guards: [...SPOKEN_FOR, 'purpose', 'request'],
  why,
  source: '2.11',
} as const;
