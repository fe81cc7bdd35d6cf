import type { Words } from './words.ts';

/** Words of how somebody seemed in a talk: always as the user's impression. */
export const moodWords = {
  moodAsked: { en: 'How they seemed to you', cn: '您感觉对方', tw: '您感覺對方' },
  moodGlad: { en: 'In good spirits', cn: '心情不错', tw: '心情不錯' },
  moodHurried: { en: 'In a hurry', cn: '赶时间', tw: '趕時間' },
  moodUpset: { en: 'Upset', cn: '不高兴', tw: '不高興' },
  seemedGlad: { en: 'seemed in good spirits', cn: '看上去心情不错', tw: '看起來心情不錯' },
  seemedHurried: { en: 'seemed in a hurry', cn: '看上去在赶时间', tw: '看起來在趕時間' },
  seemedUpset: { en: 'seemed upset', cn: '看上去不高兴', tw: '看起來不高興' },
} satisfies Words;
