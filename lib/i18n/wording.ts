import type { Words } from './words.ts';

/** Words of the list of what the guard found in a draft. */
export const wordingWords = {
  wordingInDraft: { en: 'Wording of your draft', cn: '草稿的措辞', tw: '草稿的措辭' },
  wordingPlaces: {
    en: '{count} to look at',
    cn: '{count} 处可以再斟酌',
    tw: '{count} 處可以再斟酌',
  },
  wordingHints: { en: 'Smaller remarks', cn: '小提示', tw: '小提示' },
  wordingShow: { en: 'Show in the draft', cn: '在草稿中显示', tw: '在草稿中顯示' },
  wordingGone: {
    en: 'The draft no longer says that.',
    cn: '草稿里已经没有这句话了。',
    tw: '草稿裡已經沒有這句話了。',
  },
  wordingReplaced: { en: 'Replaced in the draft.', cn: '已在草稿中替换。', tw: '已在草稿中取代。' },
  wordingIgnored: { en: 'Left alone.', cn: '不再提示。', tw: '不再提示。' },
  wordingUse: { en: 'Use', cn: '采用', tw: '採用' },
  wordingFill: { en: 'Fill in', cn: '填好再用', tw: '填好再用' },
  wordingTired: {
    en: 'You ignored this {count} times. Only hint at it from now on?',
    cn: '这一条您忽略了 {count} 次。以后只作小提示？',
    tw: '這一條您忽略了 {count} 次。以後只作小提示？',
  },
  wordingOnlyHint: { en: 'Only hint', cn: '只作提示', tw: '只作提示' },
  wordingIgnoredTitle: {
    en: 'Wording that is ignored',
    cn: '不再提示的措辞',
    tw: '不再提示的措辭',
  },
  wordingNoneIgnored: {
    en: 'Nothing is ignored. What you ignore “always” in a draft is listed here.',
    cn: '还没有忽略任何措辞。在草稿里选“永远”不再提示的，会列在这里。',
    tw: '還沒有忽略任何措辭。在草稿裡選「一律」不再提示的，會列在這裡。',
  },
  wordingQuietRule: { en: 'Only hinted at', cn: '只作小提示', tw: '只作小提示' },
  wordingMarkAgain: { en: 'Mark again', cn: '恢复提示', tw: '恢復提示' },
} satisfies Words;
