import type { Script } from '../script.ts';

/** After a complaint was closed (3.31). */
export const script = {
  cadence: 'after-complaint',
  title: {
    en: 'After a complaint',
    cn: '投诉之后',
    tw: '客訴之後',
  },
  steps: {
    mended: {
      purpose: {
        en: 'Two weeks after the complaint: is it mended for good?',
        cn: '投诉处理两周后：真的好了吗？',
        tw: '客訴處理兩週後：真的好了嗎？',
      },
      prompts: {
        always: {
          en: 'Ask whether it is mended, and whether they are content with how it was handled. The one is not the other.',
          cn: '问问毛病是否真的解决了，对处理过程是否满意。这是两回事。',
          tw: '問問毛病是否真的解決了，對處理過程是否滿意。這是兩回事。',
        },
      },
      openers: [
        {
          en: '{name}, two weeks ago we put something right for you. Has it stayed right?',
          cn: '{name}，两周前给您处理的问题，现在一直正常吗？',
          tw: '{name}，兩週前為您處理的問題，現在一直正常嗎？',
        },
      ],
    },
  },
} satisfies Script;
