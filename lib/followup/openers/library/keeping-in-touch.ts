import type { Opener } from '../opener.ts';

/** What is said where nothing is to be sold: a reason to talk that is the customer's own. */
export const openers = [
  {
    id: 'no-pitch',
    when: { pitched: true },
    says: {
      en: '{name}, there is nothing to order today. I should like to know how the work goes, and what we could do better for you.',
      cn: '{name}，今天不谈订货。想听听最近的情况，还有我们哪些地方可以做得更好。',
      tw: '{name}，今天不談訂購。想聽聽最近的狀況，還有我們哪些地方可以做得更好。',
    },
  },
  {
    id: 'quiet',
    when: { silent: true },
    says: {
      en: '{name}, I have not reached you for a while, which is no trouble. Is there a better time, or another way that you prefer, such as a message?',
      cn: '{name}，有一阵子没联系上您，没关系。您看什么时间、用什么方式联系比较方便？发消息也行。',
      tw: '{name}，有一陣子沒聯絡上您，沒關係。您看什麼時間、用什麼方式聯絡比較方便？傳訊息也行。',
    },
  },
  {
    id: 'keep-warm',
    when: { competitor: true },
    says: {
      en: '{name}, I know that you are settled with somebody else, and I am not calling to change that. How is the season going for you?',
      cn: '{name}，我知道您现在有固定合作的厂家，今天不是来谈这个的。这阵子忙得怎么样？',
      tw: '{name}，我知道您現在有固定合作的廠商，今天不是來談這個的。這陣子忙得怎麼樣？',
    },
  },
  {
    id: 'first-reserve',
    at: ['contract-end'],
    says: {
      en: '{name}, if it is not to be us this time, may I be the first whom you call when something changes? You can reach me directly.',
      cn: '{name}，这次如果不选我们也没关系。以后情况有变，能不能先给我打个电话？您可以直接找我。',
      tw: '{name}，這次如果不選我們也沒關係。以後情況有變，能不能先打個電話給我？您可以直接找我。',
    },
  },
  {
    id: 'good-customer',
    when: { tier: ['A'] },
    says: {
      en: '{name}, we have worked together for some time. What should stay as it is, and what would you want otherwise?',
      cn: '{name}，咱们合作有一段时间了。哪些地方您觉得保持就好，哪些地方希望改一改？',
      tw: '{name}，我們合作有一段時間了。哪些地方您覺得維持就好，哪些地方希望改一改？',
    },
  },
] satisfies Opener[];
