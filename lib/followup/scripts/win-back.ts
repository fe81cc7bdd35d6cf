import type { Script, StepScript } from '../script.ts';

const step: StepScript = {
  purpose: {
    en: 'Lost some time ago: ask what would have to be different',
    cn: '流失了一段时间：问问要怎样才愿意回来',
    tw: '流失了一段時間：問問要怎樣才願意回來',
  },
  prompts: {
    always: {
      en: 'Name what went wrong and what was changed since. Ask; do not press.',
      cn: '说出当时哪里没做好，现在改了什么。只问，不催。',
      tw: '說出當時哪裡沒做好，現在改了什麼。只問，不催。',
    },
  },
  openers: [
    {
      en: '{name}, when we parted something had gone wrong on our side. May I tell you what we changed since?',
      cn: '{name}，上次分开，是我们有没做好的地方。想跟您说说这段时间改了什么，方便吗？',
      tw: '{name}，上次分開，是我們有沒做好的地方。想跟您說說這段時間改了什麼，方便嗎？',
    },
  ],
};

/** Who was lost is asked back (0.24, 3.31). */
export const script = {
  cadence: 'win-back',
  title: {
    en: 'Asking back',
    cn: '请客户回来',
    tw: '請客戶回來',
  },
  steps: {
    first: step,
    second: step,
  },
} satisfies Script;
