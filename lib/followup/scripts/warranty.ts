import type { Script } from '../script.ts';

/** The free check before a warranty ends (0.20). */
export const script = {
  cadence: 'warranty',
  title: {
    en: 'Warranty ends: free check',
    cn: '保修到期前免费检查',
    tw: '保固到期前免費檢查',
  },
  steps: {
    check: {
      purpose: {
        en: 'The warranty ends on {day}: offer the free check',
        cn: '{day}保修到期：约一次免费检查',
        tw: '{day}保固到期：約一次免費檢查',
      },
      prompts: {
        always: {
          en: 'Agree on a day for the check. Say what it covers, and that it costs nothing while the warranty lasts.',
          cn: '约好检查的日子，说清楚检查哪些地方，保修期内不收费。',
          tw: '約好檢查的日子，說清楚檢查哪些地方，保固期內不收費。',
        },
      },
      openers: [
        {
          en: '{name}, before the warranty of the {product} ends I would like to have it checked; it costs you nothing. Which day suits you?',
          cn: '{name}，{product}的保修快到期了，到期前想给您免费检查一次，哪天方便？',
          tw: '{name}，{product}的保固快到期了，到期前想為您免費檢查一次，哪天方便？',
        },
      ],
    },
  },
} satisfies Script;
