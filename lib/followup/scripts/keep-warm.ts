import type { Script } from '../script.ts';

/** Whoever buys from somebody else: stay in touch, and never run the other one down (1.13, 1.15, 3.18). */
export const script = {
  cadence: 'keep-warm',
  title: {
    en: 'Keep in touch',
    cn: '保持联系',
    tw: '保持聯繫',
  },
  steps: {
    touch: {
      purpose: {
        en: 'Keep in touch while they buy elsewhere',
        cn: '对方现在从别家进货，保持联系',
        tw: '對方現在向別家採購，保持聯繫',
      },
      prompts: {
        always: {
          en: 'Bring something useful: news of their trade, an idea, a greeting. Say nothing against their supplier; be content to be second for now.',
          cn: '带点有用的东西去：行业消息、一个主意、一声问候。不说对方供应商的坏话，暂时甘当第二。',
          tw: '帶點有用的東西去：業界消息、一個點子、一聲問候。不說對方供應商的壞話，暫時甘居第二。',
        },
      },
      openers: [
        {
          en: '{name}, I came across something on your trade and thought of you. May I send it over?',
          cn: '{name}，看到一则你们行业的消息，就想到了您，方便发给您看看吗？',
          tw: '{name}，看到一則你們業界的消息，就想到了您，方便傳給您看看嗎？',
        },
      ],
    },
  },
} satisfies Script;
