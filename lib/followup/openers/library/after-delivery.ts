import type { Opener } from '../opener.ts';

/** What is said of something that was sold, from its delivery to the end of its warranty. */
export const openers = [
  {
    id: 'false-service',
    when: { delivered: [21, 60], warranty: 'runs' },
    says: {
      en: '{name}, you have had the {product} for {days} days now. Are you used to it? One more thing: some people ring up and pretend to be our service. The warranty runs until {warrantyEnd}, and until then we charge nothing for service. If anybody asks you for money, please ring me first.',
      cn: '{name}，{product}用了{days}天，习惯了吗？另外提醒您：有人会冒充我们的售后上门收费。保修到{warrantyEnd}，保修期内上门服务不收费。有人要收钱，请先给我打个电话。',
      tw: '{name}，{product}用了{days}天，習慣了嗎？另外提醒您：有人會冒充我們的售後人員到府收費。保固到{warrantyEnd}，保固期內到府服務不收費。有人要收錢，請先打個電話給我。',
    },
  },
  {
    id: 'free-check',
    when: { warrantyLeft: [0, 45] },
    says: {
      en: '{name}, the warranty of the {product} ends on {warrantyEnd}. Until then the check is free of charge: when may somebody come and look at it?',
      cn: '{name}，{product}的保修到{warrantyEnd}为止，在那之前检查一次不收费。哪天方便安排人过来看看？',
      tw: '{name}，{product}的保固到{warrantyEnd}為止，在那之前檢查一次不收費。哪天方便安排人過去看看？',
    },
  },
  {
    id: 'near-you',
    when: { near: true },
    says: {
      en: '{name}, I am in {city} {nearDay}. I should like to hear what you think of the {product}, the critical things too: may I drop in? I call before I come.',
      cn: '{name}，我{nearDay}在{city}。{product}用得怎么样，想听听您的意见，不满意的地方也请直说。方便顺路过来看看吗？来之前我先打电话。',
      tw: '{name}，我{nearDay}在{city}。{product}用得怎麼樣，想聽聽您的意見，不滿意的地方也請直說。方便順路過去看看嗎？去之前我先打電話。',
    },
  },
  {
    id: 'free-install',
    when: { delivered: [0, 10] },
    says: {
      en: '{name}, setting up the {product} and showing how it is used come with it, without extra charge. Which day suits you and those who will use it?',
      cn: '{name}，{product}的安装和使用指导不另外收费。您和要用的同事哪天方便？',
      tw: '{name}，{product}的安裝和使用教學不另外收費。您和要用的同仁哪天方便？',
    },
  },
  {
    id: 'satisfied',
    when: { delivered: [3, 20] },
    says: {
      en: '{name}, are you content with the {product}? Is anything not as it should be? I come by now and then and see to it.',
      cn: '{name}，{product}还满意吗？有没有什么问题？我会常过来看看。',
      tw: '{name}，{product}還滿意嗎？有沒有什麼問題？我會常過去看看。',
    },
  },
  {
    id: 'reassure',
    at: ['after-sale/day-2'],
    says: {
      en: '{name}, you weighed the {product} carefully before you decided, and it fits what you told me. Your decision matters to me: when a doubt comes up, ask me.',
      cn: '{name}，您选{product}前比较得很仔细，它也合您说的用途。这次合作我很看重，用的时候有什么疑问就问我。',
      tw: '{name}，您選{product}前比較得很仔細，它也合您說的用途。這次合作我很看重，用的時候有什麼疑問就問我。',
    },
  },
  {
    id: 'first-order',
    when: { firstOrder: true },
    says: {
      en: '{name}, the {product} was the first thing that you ordered from us: thank you. Whom may I ask how it goes with it, you or somebody else?',
      cn: '{name}，{product}是您第一次在我们这里订货，谢谢您。之后用得怎么样，我问您，还是问哪位同事？',
      tw: '{name}，{product}是您第一次向我們訂購，謝謝您。之後用得怎麼樣，我請教您，還是請教哪位同仁？',
    },
  },
  {
    id: 'message',
    aside: true,
    when: { warranty: 'runs' },
    says: {
      en: 'Good day. I am calling about the {product} of {name}: how is it running, and is there any trouble with it? The check is free of charge until {warrantyEnd}. Would you pass that on, please?',
      cn: '您好，我想问一下{name}的{product}：用得怎么样，有没有问题？{warrantyEnd}前可以免费检查一次，麻烦您转告一声。',
      tw: '您好，我想請教{name}的{product}：用得怎麼樣，有沒有問題？{warrantyEnd}前可以免費檢查一次，麻煩您轉告一聲。',
    },
  },
] satisfies Opener[];
