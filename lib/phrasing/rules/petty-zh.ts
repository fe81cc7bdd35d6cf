import type { Rule } from '../rule.ts';
import { WHY } from './reasons.ts';

const common = {
  locale: 'zh',
  category: 'petty-charges',
  severity: 'hint',
  replaces: 'sentence',
  guards: ['negation', 'quotation', 'reported', 'question', 'condition'],
  why: WHY['petty-charges'],
  source: '3.28',
  suggestions: [
    { cn: '这一份我们附上，不另计', tw: '這一份由我們附上，不另計' },
    {
      cn: '费用都在报价里，合计{fact}，没有别的项目',
      tw: '費用都在報價裡，合計{fact}，沒有其他項目',
    },
    { cn: '超过的部分我先报给您，您同意再做', tw: '超出的部分我先報價給您，您同意再做' },
  ],
} as const;

/** Trifles for which nobody likes to be charged. */
const TRIFLE =
  '(复印|影印|打印|列印|补打|补开|补寄|收据|发票|纸质发票|包装袋?|礼盒|塑料袋|餐具|杯子|袋子|胶袋|纸袋|样品|样本|说明书|目录|报价单|证明|查询|咨询|改地址|改单|改期|加急|开箱|上楼|搬楼|停车|找零|刷卡)';

export const pettyZh = [
  {
    ...common,
    id: 'zh.petty.extra',
    severity: 'warn',
    patterns: [
      '(多|再|要)(收|付|加|交){n}?{price}?(的)?{fee}',

      '(另|另外|额外|还|还要|还需|还得|再|须|加|要另)(需|要|须|得)?(收|收取|加收|支付|付|交|缴|补|俾|畀)(您|你)?({n}{price}(的)?)?{fee}',
      `${TRIFLE}(一)?(份|张|页|次|本|个)?(都)?(要|需|需要|得|须)(另|另外|额外)?(收费|付费|加钱|收钱|加收|俾钱|畀钱|自费)`,
      '每(多)?(份|张|页|次|本|个|分钟)_(加收|另收|收取|要收|收)_{n}{price}',
    ],
    stop: ['{fee}的话', '不(会|用|另|再)?(要)?(多|再|另)?(收|付|加)'],
    examples: {
      bad: [
        { text: '刷卡要多收手续费。', span: '多收手续费' },
        { text: '复印要收费。', span: '复印要收费' },
        { text: '另收影印費，請準備零錢。', span: '另收影印費' },
        { text: '每张加收2元。', span: '每张加收2元' },
      ],
      good: ['刷卡不多收手續費。', '复印不收费。', '運費含在報價裡。', '需要额外收打印费吗？'],
    },
  },
  {
    ...common,
    id: 'zh.petty.fee',
    patterns: [
      '(收|收取|加收|支付|付|缴|扣|产生)(您|你)?(的)?{fee}',
      `${TRIFLE}_{n}{price}`,
      '(费用|差价|运费|邮费)(需|需要|要|由|得)(您|你)(自理|自付|承担|自己出|自行负担)',
    ],
    stop: ['(不|免|无需|不用|无须|不会)(另)?(收|收取|加收|支付|付|扣|产生)'],
    examples: {
      bad: [
        { text: '退货收取手续费。', span: '收取手续费' },
        { text: '郵費要您自付。', span: '郵費要您自付' },
      ],
      good: ['本次維修免收檢測費。', '不收手续费。'],
    },
  },
] as const satisfies readonly Rule[];
