import type { Script } from '../script.ts';

/** Somebody stopped buying and said nothing (3.15). */
export const script = {
  cadence: 'silent',
  title: {
    en: 'Gone quiet',
    cn: '好久没下单',
    tw: '好久沒下單',
  },
  steps: {
    ask: {
      purpose: {
        en: 'No order for twice as long as usual: ask what happened',
        cn: '已有平常两倍的时间没下单：问问怎么了',
        tw: '已有平常兩倍的時間沒下單：問問怎麼了',
      },
      prompts: {
        always: {
          en: 'Ask openly whether something went wrong, and listen to the end. Mend first; an order may come later.',
          cn: '直接问问是不是哪里没做好，听对方说完。先把问题解决，订单以后再说。',
          tw: '直接問問是不是哪裡沒做好，聽對方說完。先把問題解決，訂單以後再說。',
        },
      },
      openers: [
        {
          en: '{name}, I noticed that we have not supplied you for a while. Did we get something wrong?',
          cn: '{name}，我发现有一阵子没给您供货了，是不是我们哪里没做好？',
          tw: '{name}，我發現有一陣子沒為您供貨了，是不是我們哪裡沒做好？',
        },
      ],
    },
  },
} satisfies Script;
