import type { Word } from '../i18n/words.ts';

/** One question of the dossier. */
interface Field {
  label: Word;
  /** A natural way to ask it. */
  ask: Word;
  /** Place in the card's order of telling facts: the lowest are shown first. */
  telling: number;
}

/**
 * The fields that a fact can answer. All are of class 0 (ordinary); the private and sensitive
 * topics come with the rules that guard them.
 */
export const fields = {
  role: {
    label: { en: 'Role', cn: '职务', tw: '職務' },
    ask: {
      en: 'What are you in charge of?',
      cn: '您在公司主要负责哪一块？',
      tw: '您在公司主要負責哪一塊？',
    },
    telling: 1,
  },
  preferred_channel: {
    label: { en: 'Prefers to be reached by', cn: '偏好的联系方式', tw: '偏好的聯絡方式' },
    ask: {
      en: 'How do you like to be reached?',
      cn: '您习惯用哪种方式联系？',
      tw: '您習慣用哪種方式聯絡？',
    },
    telling: 2,
  },
  best_time: {
    label: { en: 'Best time', cn: '方便的时间', tw: '方便的時間' },
    ask: {
      en: 'When is a good time to call?',
      cn: '什么时候给您打电话比较方便？',
      tw: '什麼時候打電話給您比較方便？',
    },
    telling: 3,
  },
  needs: {
    label: { en: 'Is looking for', cn: '需求', tw: '需求' },
    ask: {
      en: 'Is there anything else you are looking for at the moment?',
      cn: '您目前还有别的需要吗？',
      tw: '您目前還有其他需求嗎？',
    },
    telling: 4,
  },
  their_problems: {
    label: {
      en: 'Main problem, as they see it',
      cn: '对方眼中的主要问题',
      tw: '對方眼中的主要問題',
    },
    ask: {
      en: 'What gives you the most trouble these days?',
      cn: '最近最让您头疼的是什么？',
      tw: '最近最讓您頭痛的是什麼？',
    },
    telling: 5,
  },
  why_they_chose_us: {
    label: { en: 'Why they chose us', cn: '选择我们的原因', tw: '選擇我們的原因' },
    ask: {
      en: 'What made you choose us?',
      cn: '当初您为什么选了我们？',
      tw: '當初您為什麼選了我們？',
    },
    telling: 6,
  },
} satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;
export const FIELD_IDS = Object.keys(fields) as [FieldId, ...FieldId[]];
