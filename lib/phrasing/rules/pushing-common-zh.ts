import { WHY } from './reasons.ts';

/** What the Chinese rules on pressure share. */
export const pushingCommonZh = {
  locale: 'zh',
  category: 'pushing',
  severity: 'warn',
  replaces: 'sentence',
  guards: ['negation', 'quotation', 'reported', 'question'],
  why: WHY.pushing,
  source: '3.14',
  suggestions: [
    {
      cn: '这个报价有效期到{date}，您还有哪些想先了解的',
      tw: '這份報價有效至{date}，您還有哪些想先了解的',
    },
    { cn: '您慢慢看，有想确认的地方我来说明', tw: '您慢慢看，有想確認的地方由我說明' },
    {
      cn: '您方便的时候告诉我就好，我{date}再跟您联系',
      tw: '您方便的時候告訴我就好，我{date}再跟您聯絡',
    },
  ],
} as const;
