import type { Script } from '../script.ts';

const purpose = {
  en: 'Wedding anniversary of {name}: {day}',
  cn: '{name}的结婚纪念日：{day}',
  tw: '{name}的結婚紀念日：{day}',
};

export const script = {
  cadence: 'anniversary',
  title: { en: 'Wedding anniversary', cn: '结婚纪念日', tw: '結婚紀念日' },
  steps: {
    ahead: {
      purpose,
      prompts: {
        always: {
          en: 'Time for a card to both. Leave it if things may have changed at home.',
          cn: '可以给两位寄张贺卡。如果家里的情况可能有变，就先不提。',
          tw: '可以寄張賀卡給兩位。如果家裡的情況可能有變，就先不提。',
        },
      },
      openers: [
        {
          en: '{name}, may I send the two of you a card?',
          cn: '{name}，想给您二位寄张贺卡，方便吗？',
          tw: '{name}，想寄張賀卡給您二位，方便嗎？',
        },
      ],
    },
    day: {
      purpose,
      prompts: {
        always: {
          en: 'Good wishes only, short and warm. No business today.',
          cn: '简短真诚地祝福一句，今天不谈生意。',
          tw: '簡短真誠地祝福一句，今天不談生意。',
        },
      },
      openers: [
        {
          en: '{name}, all good wishes to you both on your anniversary.',
          cn: '{name}，祝您二位结婚纪念日快乐！',
          tw: '{name}，祝您二位結婚紀念日快樂！',
        },
      ],
    },
  },
} satisfies Script;
