import type { Script } from '../script.ts';

/** What was sold has served its time (0.22, 4.2). */
export const script = {
  cadence: 'replacement',
  title: {
    en: 'Replacement',
    cn: '更新换代',
    tw: '汰舊換新',
  },
  steps: {
    before: {
      selling: true,
      purpose: {
        en: 'Its time is up about {day}: talk over what comes next',
        cn: '大约{day}到更换年限：聊聊下一步',
        tw: '大約{day}到更換年限：聊聊下一步',
      },
      prompts: {
        always: {
          en: 'Ask how it serves them and what they miss. Only then say what there is now.',
          cn: '先问用得怎么样、还缺什么，再说现在有什么可选。',
          tw: '先問用得怎麼樣、還缺什麼，再說現在有什麼可選。',
        },
      },
      openers: [
        {
          en: '{name}, the {product} has been with you for some years now. How does it serve you?',
          cn: '{name}，{product}用了好几年了，现在用着怎么样？',
          tw: '{name}，{product}用了好幾年了，現在用起來怎麼樣？',
        },
      ],
    },
  },
} satisfies Script;
