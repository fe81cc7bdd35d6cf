import type { Script } from '../script.ts';

const purpose = {
  en: 'The contract of {name} ends: {day}',
  cn: '{name}的合同到期：{day}',
  tw: '{name}的合約到期：{day}',
};

export const script = {
  cadence: 'contract-end',
  title: { en: 'Their contract ends', cn: '对方合同到期', tw: '對方合約到期' },
  steps: {
    'before-90': {
      purpose,
      prompts: {
        always: {
          en: 'Find out when they decide, who decides with them, and what they would want otherwise next time. Speak fairly of whom they are with.',
          cn: '问清什么时候定、谁一起定、下一次希望有什么不同。说起现在的供应商，要公道。',
          tw: '問清楚什麼時候決定、誰一起決定、下一次希望有什麼不同。說起現在的供應商，要公道。',
        },
      },
      openers: [
        {
          en: '{name}, you told me that your contract ends before long. When do you begin to look at what comes next?',
          cn: '{name}，您提过合同快到期了。下一期的事，您打算什么时候开始考虑？',
          tw: '{name}，您提過合約快到期了。下一期的事，您打算什麼時候開始考慮？',
        },
      ],
    },
    'before-60': {
      purpose,
      selling: true,
      prompts: {
        always: {
          en: 'Go and see it in use: what works for them, and what does not. Agree on what you will put on paper.',
          cn: '去现场看看：哪些合用，哪些不顺。说好您要拿出怎样的书面方案。',
          tw: '到現場看看：哪些合用，哪些不順。說好您要提出怎樣的書面方案。',
        },
      },
      openers: [
        {
          en: '{name}, may I come by for half an hour, so that what I put on paper fits what you do?',
          cn: '{name}，我想过去看半个小时，这样给您的方案才贴合实际。哪天方便？',
          tw: '{name}，我想過去看半個小時，這樣給您的方案才符合實際。哪天方便？',
        },
      ],
    },
    'before-30': {
      purpose,
      selling: true,
      prompts: {
        always: {
          en: 'Ask what is still open and by when they need it. If it is a no, ask to be next in line, and thank them.',
          cn: '问还差什么、什么时候要。如果这次不成，请对方下次先想到您，并道谢。',
          tw: '問還差什麼、什麼時候要。如果這次不成，請對方下次先想到您，並道謝。',
        },
      },
      openers: [
        {
          en: '{name}, is there anything that you still need from me before you decide?',
          cn: '{name}，您做决定之前，还需要我这边准备什么吗？',
          tw: '{name}，您做決定之前，還需要我這邊準備什麼嗎？',
        },
      ],
    },
  },
} satisfies Script;
