import type { Script, StepScript } from '../script.ts';

const step: StepScript = {
  purpose: {
    en: 'A courtesy call: how is everything?',
    cn: '礼节性回访：近来一切可好？',
    tw: '禮貌性問候：近來一切可好？',
  },
  prompts: {
    always: {
      en: 'Greet, ask how things run, listen. Bring something that is of use to them; sell nothing.',
      cn: '问候一下，问问用得怎么样，多听少说。带一点对他有用的消息，不推销。',
      tw: '問候一下，問問用得怎麼樣，多聽少說。帶一點對他有用的消息，不推銷。',
    },
  },
  openers: [
    {
      en: '{name}, I have not heard from you for a while. How are things going?',
      cn: '{name}，有一阵子没联系了，近来一切顺利吗？',
      tw: '{name}，有一陣子沒聯絡了，近來一切順利嗎？',
    },
  ],
};

/** A courtesy call: greet, ask how it runs, and sell nothing (4.5, 3.25). */
export const script = {
  cadence: 'courtesy',
  title: {
    en: 'Courtesy call',
    cn: '礼节性回访',
    tw: '禮貌性問候',
  },
  steps: {
    'tier-a': step,
    'tier-b': step,
    bought: step,
    'tier-c': step,
  },
} satisfies Script;
