import type { Script } from '../script.ts';

/** The first customers are guests of honour (4.18). */
export const script = {
  cadence: 'first-order',
  title: {
    en: 'First order',
    cn: '首单客户',
    tw: '首單客戶',
  },
  steps: {
    thanks: {
      purpose: {
        en: 'Their first order, a month ago: thank them, and ask how it was',
        cn: '首单满月：道谢，问问感受',
        tw: '首單滿月：道謝，問問感受',
      },
      prompts: {
        always: {
          en: 'Thank them for the trust. Ask what should go better next time, from ordering to delivery.',
          cn: '谢谢对方的信任。问问从下单到交货，下次哪里可以做得更好。',
          tw: '謝謝對方的信任。問問從下單到交貨，下次哪裡可以做得更好。',
        },
      },
      openers: [
        {
          en: '{name}, it is a month since your first order with us. Thank you for your trust. What may go better next time?',
          cn: '{name}，您第一次在我们这里下单快一个月了，谢谢您的信任。下次哪里可以做得更好？',
          tw: '{name}，您第一次向我們下單快一個月了，謝謝您的信任。下次哪裡可以做得更好？',
        },
      ],
    },
  },
} satisfies Script;
