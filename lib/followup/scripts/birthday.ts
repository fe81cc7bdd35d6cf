import type { Script } from '../script.ts';

const purpose = {
  en: 'Birthday of {name}: {day}',
  cn: '{name}的生日：{day}',
  tw: '{name}的生日：{day}',
};

export const script = {
  cadence: 'birthday',
  title: { en: 'Birthday', cn: '生日', tw: '生日' },
  steps: {
    ahead: {
      purpose,
      prompts: {
        always: {
          en: 'Write the card now, so that it arrives in time; or note when you will call.',
          cn: '现在把贺卡写好寄出，正好赶得上；或者先定下打电话的时间。',
          tw: '現在把賀卡寫好寄出，正好趕得上；或者先定下打電話的時間。',
        },
      },
      openers: [
        {
          en: '{name}, may I send you a card at the office, or at another address?',
          cn: '{name}，想给您寄张贺卡，寄到公司方便吗？',
          tw: '{name}，想寄張賀卡給您，寄到公司方便嗎？',
        },
      ],
    },
    day: {
      purpose,
      prompts: {
        always: {
          en: 'Good wishes only: today nothing is sold, and no business is brought up.',
          cn: '今天只送祝福，不谈生意，也不推荐产品。',
          tw: '今天只送祝福，不談生意，也不推薦產品。',
        },
      },
      openers: [
        {
          en: '{name}, a happy birthday to you. I hope the day leaves you time for what you like.',
          cn: '{name}，生日快乐！愿您今天能抽空做点自己喜欢的事。',
          tw: '{name}，生日快樂！願您今天能抽空做點自己喜歡的事。',
        },
        {
          en: 'Dear {name}, all good wishes for your birthday, and a healthy year to come.',
          cn: '{name}，祝您生日快乐，新的一岁身体健康、诸事顺心。',
          tw: '{name}，祝您生日快樂，新的一歲身體健康、諸事順心。',
        },
      ],
    },
  },
} satisfies Script;
