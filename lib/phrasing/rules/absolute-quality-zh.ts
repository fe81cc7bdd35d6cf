import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './vocabulary.ts';

const common = {
  locale: 'zh',
  category: 'absolute-promise',
  replaces: 'words',
  guards: SPOKEN_FOR,
  why: {
    en: 'Nothing works every time for everybody. A tested fact is believed; a hundred percent is not.',
    cn: '没有什么次次灵验、人人适用。经过验证的事实让人信，说百分之百反而没人信。',
    tw: '沒有什麼次次靈驗、人人適用。經過驗證的事實讓人信，說百分之百反而沒人信。',
  },
  source: '2.11',
} as const;

export const absoluteQualityZh = [
  {
    ...common,
    id: 'zh.absolute.no-risk',
    severity: 'strong',
    patterns: [
      '(零|毫无|绝无|没有任何|无任何|完全没有|没有一点)(风险|副作用|隐患|后顾之忧)',
      '零(失误|故障|差错|投诉|缺陷|负评)',
      '万无一失',
      '(有百利而无一害|绝无(问题|后患|差错)|必(赚|涨)不赔)',
      '确保(万无一失|零(失误|故障|差错)|百分之?百|100%|不出任何)',
      '(稳赚|包赚|只赚)(不赔)?',
      '保本(保息|保收益|高息)',
    ],
    stop: ['零(故障|缺陷|投诉)(率|目标|管理|活动)'],
    suggestions: [
      { cn: '风险较低，可能的情况我先跟您说清楚', tw: '風險較低，可能的情況我先跟您說清楚' },
      { cn: '有应对方案，出了状况我们一起处理', tw: '有因應方案，有狀況我們一起處理' },
      { cn: '到目前为止比较平稳，数据可以给您看', tw: '到目前為止相當平穩，數據可以給您看' },
    ],
    examples: {
      bad: [
        { text: '这个方案零风险。', span: '零风险' },
        { text: '照這樣做萬無一失。', span: '萬無一失' },
        { text: '这款产品稳赚不赔。', span: '稳赚不赔' },
      ],
      good: ['没有哪个方案是零风险的。', '不可能万无一失。', '所谓“稳赚不赔”要小心。'],
    },
  },
  {
    ...common,
    id: 'zh.absolute.cure-all',
    severity: 'strong',
    patterns: [
      '药到病除',
      '(彻底|完全|能|可以|可)根治',
      '一劳永逸',
      '板上钉钉',
      '无效(全额)?退(款|费)',
      '(百试百灵|屡试不爽|百发百中)',
      '(百分之?百|100%)(成功率|通过率|有效率|好评)',
    ],
    suggestions: [
      { cn: '多数客户用后有改善，具体因人而异', tw: '多數客戶使用後有改善，實際情況因人而異' },
      { cn: '能改善到什么程度，我先给您看案例', tw: '能改善到什麼程度，我先給您看案例' },
      { cn: '先小范围试一试，看效果再定', tw: '先小範圍試試，看效果再決定' },
    ],
    examples: {
      bad: [
        { text: '用了它一劳永逸。', span: '一劳永逸' },
        { text: '百分之百成功率。', span: '百分之百成功率' },
      ],
      good: ['没有一劳永逸的办法。', '并非百试百灵。', '这批货的合格率是百分之九十八。'],
    },
  },
] as const satisfies readonly Rule[];
