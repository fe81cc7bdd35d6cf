import type { Script } from '../script.ts';

/** After a sale: whether it is in use (4.7a), whether it fits (4.7b), praise for what goes well (4.7c). */
export const script = {
  cadence: 'after-sale',
  title: { en: 'After the sale: 2-4-8', cn: '售后 2-4-8 回访', tw: '售後 2-4-8 回訪' },
  steps: {
    'day-2': {
      prompts: {
        used: {
          en: 'Ask how, put right what is done wrongly, praise what is done well.',
          cn: '问问怎么用的，用法不对就示范一下，用得好就称赞。',
          tw: '問問怎麼用的，用法不對就示範一下，用得好就稱讚。',
        },
        notUsed: {
          en: 'Ask what holds them back, take the doubt away, and ask again on day 4.',
          cn: '问问顾虑在哪里，打消顾虑，第4天再问一次。',
          tw: '問問顧慮在哪裡，消除顧慮，第4天再問一次。',
        },
      },
      openers: [
        {
          en: '{name}, how are you getting on with the {product}? Is everything as you hoped?',
          cn: '{name}，{product}用起来怎么样？和您想的一样吗？',
          tw: '{name}，{product}用起來怎麼樣？和您想的一樣嗎？',
        },
        {
          en: '{name}, thank you for deciding on the {product}. Have you had time to try it yet?',
          cn: '{name}，谢谢您选择{product}。想问问您，用上了吗？',
          tw: '{name}，謝謝您選擇{product}。想請問您，開始用了嗎？',
        },
      ],
    },
    'day-4': {
      prompts: {
        always: {
          en: 'They are getting used to it. If something is not right, find the cause, and say when you will come back to them.',
          cn: '现在是适应期。有什么不顺，找出原因，说好什么时候给答复。',
          tw: '現在是適應期。有什麼不順，找出原因，說好什麼時候回覆。',
        },
      },
      openers: [
        {
          en: '{name}, you have had the {product} for a few days now. Is anything about it still awkward?',
          cn: '{name}，{product}用了几天了，还有什么地方不顺手吗？',
          tw: '{name}，{product}用了幾天了，還有什麼地方不順手嗎？',
        },
      ],
    },
    'day-8': {
      prompts: {
        always: {
          en: 'See it in use. Praise what you see, rather than the person.',
          cn: '亲眼看看使用情况。称赞看到的事，不奉承人。',
          tw: '親眼看看使用情況。稱讚看到的事，不奉承人。',
        },
      },
      offer: {
        en: 'All is well: you may bring what goes with it, and show it.',
        cn: '一切都好：可以带上配套产品，介绍一下。',
        tw: '一切都好：可以帶上配套產品，介紹一下。',
      },
      openers: [
        {
          en: '{name}, I am near you this week. May I drop in and see how the {product} is doing?',
          cn: '{name}，这周我在您附近，方便过去看看{product}用得怎么样吗？',
          tw: '{name}，這週我在您附近，方便過去看看{product}用得怎麼樣嗎？',
        },
      ],
    },
  },
} satisfies Script;
