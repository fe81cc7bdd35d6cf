import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './vocabulary.ts';

const common = {
  locale: 'zh',
  category: 'competitor-bashing',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: {
    en: 'Running a rival down makes the customer doubt us. Grant their strength, then say why others chose us.',
    cn: '贬低同行，客户先怀疑的是我们。先承认对方的长处，再说别的客户为什么选我们。',
    tw: '貶低同業，客戶先懷疑的是我們。先承認對方的長處，再說其他客戶為什麼選我們。',
  },
  suggestions: [
    {
      cn: '{rival}的产品有长处，我说说有些客户为什么选了我们',
      tw: '{rival}的產品有長處，容我說明有些客戶為什麼選擇我們',
    },
    {
      cn: '几家各有特点，我把我们的参数列出来，您比较一下',
      tw: '幾家各有特色，我把我們的規格列出來，請您比較看看',
    },
    {
      cn: '选哪家都要看是否合适，我先讲清楚我们能做到什么',
      tw: '選哪一家都要看是否合適，我先說清楚我們做得到什麼',
    },
  ],
  source: '3.18',
} as const;

export const competitorBashingZh = [
  {
    ...common,
    id: 'zh.rival.is-bad',
    severity: 'strong',
    patterns: [
      '{rivals}_{bad}',
      '他们(的|家的|那边)?(产品|质量|服务|售后|价格|东西|技术|机器|货)?(都|就|就是|全是|根本|简直|简直是|完全是|真的)?(是)?{bad}',
      '{bad}(厂家|公司|品牌|商家|同行|同业|业者|厂商|店家)',
      '(不肖|不良|无良)_(厂家|公司|商家|同行|同业|业者|厂商|店家|师傅)',
    ],
    stop: ['不良(反应|率|品|资产|记录|信息|影响)'],
    examples: {
      bad: [
        { text: '别家的产品都是垃圾。', span: '别家的产品都是垃圾' },
        { text: '他们质量很差，别买。', span: '他们质量很差' },
        { text: '其他業者只會偷工減料。', span: '其他業者只會偷工減料' },
        { text: '小心不肖業者。', span: '不肖業者' },
      ],
      good: [
        '我们的旧版很烂，新版好多了。',
        '同行的价格我们也参考。',
        '不能说别家都是垃圾。',
        '有客户说别家质量很差。',
        '我们自己以前的包装很差。',
      ],
    },
  },
  {
    ...common,
    id: 'zh.rival.unlike',
    severity: 'warn',
    stop: ['(并|也|却|可|就|又)不像'],
    patterns: [
      '(不像|不同于)({rivals}|他们)',
      '(别|不要|千万别|千万不要)(被|上)({rivals}|他们)_(骗|忽悠|当|坑)',
      '(市面上|外面)(的|那些)?(都是|全是|多是|大多是|大多|很多都是)_?{bad}',
      '市面上(确实)?(存在|充斥)(着)?(不少|大量|很多|许多)_?(陷阱|{bad})',
    ],
    examples: {
      bad: [
        { text: '我们不像别家，售后随时有人。', span: '不像别家' },
        { text: '不像其他業者，我們有工廠。', span: '不像其他業者' },
        { text: '市面上的都是假货。', span: '市面上的都是假货' },
      ],
      good: ['今年不像去年那么热。', '市面上的型号很多，我列给您。', '您说不像别家，是指哪方面？'],
    },
  },
  {
    ...common,
    id: 'zh.rival.crush',
    severity: 'warn',
    patterns: [
      '(吊打|碾压|完爆|秒杀|甩开)({rivals}|他们|一切对手|所有对手|市面上|全行业)',
      '甩({rivals}|他们|别人)(几|好几|十)条街',
      '({rivals}|他们)_(没法|没办法|不能|怎么|无法|根本没法)(跟|和|与)我们(比|竞争)',
      '({rivals}|他们)_(抄袭|模仿|山寨|偷|仿冒)(了|的是)?我们',
      '(只有|唯有)我们(才)?(能|会|敢|有|做得到)',
    ],
    examples: {
      bad: [
        { text: '性能碾压同行。', span: '碾压同行' },
        { text: '他们根本没法跟我们比。', span: '他们根本没法跟我们比' },
        { text: '對手都在抄襲我們。', span: '對手都在抄襲我們' },
      ],
      good: ['我们不跟同行比价。', '今晚秒杀活动八点开始。', '欢迎和我们比一比。'],
    },
  },
  {
    ...common,
    id: 'zh.rival.regret',
    severity: 'strong',
    patterns: [
      '(买|选|用|找|跟)了?({rivals}|他们)_(后悔|吃亏|上当|出问题|倒霉)',
      '(千万别|千万不要|别|不要|不建议|劝您别|劝你别)(买|选|找|用|信|相信)({rivals}|他们)(的)?(产品|货|东西|家)?',
      '({rivals}|他们)(马上|就|很快|迟早|早晚|就要|快)(要|会)?(倒闭|破产|关门|不行|完蛋|跑路)',
    ],
    examples: {
      bad: [
        { text: '选了他们您会后悔。', span: '选了他们您会后悔' },
        { text: '千万别买他们的产品。', span: '千万别买他们的产品' },
        { text: '同業遲早會倒閉。', span: '同業遲早會倒閉' },
      ],
      good: ['您选了他们也没关系。', '別忘了通知他們。', '他们月底关门盘点。'],
    },
  },
] as const satisfies readonly Rule[];
