import type { Rule } from '../rule.ts';
import { WHY } from './reasons.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'zh',
  category: 'overfull-promise',
  severity: 'warn',
  guards: [...SPOKEN_FOR, 'hedge', 'evidence'],
  why: WHY['overfull-promise'],
  source: '3.23; PRC Advertising Law art. 9(3)',
} as const;

export const overfullBestZh = [
  {
    ...common,
    id: 'zh.overfull.superlative',
    patterns: [
      '{scope}最{good}的?',
      '{w}?{w}(市|省|县|州|区)(里|内)?最{good}的',
      '最<({ours}__最)({good}|_)的',
      '最<({gives}_最){good}的?',
      '最<((这个|这款|这家|那款|现在|目前)(已经|就|也)?(是|系)最){good}的?',
      '(花|用)最(少|低)的(钱|成本|价格|价钱)',
      '最适合(您|你)(的)?',
      '世界(顶级|顶尖|一流|最{good})的?',
    ],
    stop: ['{modest}'],
    replaces: 'words',
    suggestions: [
      { cn: '不少客户选用的', tw: '不少客戶選用的' },
      { cn: '客户反馈不错的', tw: '客戶回饋不錯的' },
      { cn: '有资料可以比较的', tw: '有資料可以比較的' },
    ],
    examples: {
      bad: [
        { text: '我们有全国最好的激光设备。', span: '全国最好的' },
        { text: '這是全台最優惠的方案。', span: '全台最優惠的' },
        { text: '本店為您打造最專業的設備。', span: '最專業的' },
      ],
      good: [
        '我们争取做到国内最好的水平。',
        '最好先看说明书。',
        '這是我們最新的型錄。',
        '最佳的保養時間是換季前。',
        '哪家是全国最大的？',
      ],
    },
  },
] as const satisfies readonly Rule[];
