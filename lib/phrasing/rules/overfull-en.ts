import { SPOKEN_FOR } from './spoken-for.ts';

/** What the English rules on promising too much share. */
export const overfullEn = {
  locale: 'en',
  category: 'overfull-promise',
  replaces: 'sentence',
  guards: [...SPOKEN_FOR, 'hedge'],
  why: {
    en: 'Who promises everything is measured by everything. Name what you can do, and when you will know the rest.',
    cn: '什么都答应，客户就样样来量。说清能做哪些，其余的什么时候答复。',
    tw: '什麼都答應，客戶就樣樣來量。說清楚能做哪些，其餘的什麼時候答覆。',
  },
  suggestions: [
    { en: 'here is what I can do now: {fact}; for the rest I will have an answer by {date}' },
    { en: 'I can take care of {fact}, and I will check the rest by {date}' },
    { en: 'tell me what matters to you in this, and I will say what we can do' },
  ],
  source: '3.23',
} as const;
