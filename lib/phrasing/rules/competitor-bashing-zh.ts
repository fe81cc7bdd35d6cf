import type { Rule } from '../rule.ts';
import { WHY } from './reasons.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'zh',
  category: 'competitor-bashing',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: WHY['competitor-bashing'],
  suggestions: [
    {
      cn: '{competitor}的产品有长处，我说说有些客户为什么选了我们',
      tw: '{competitor}的產品有長處，容我說明有些客戶為什麼選擇我們',
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
    id: 'zh.competitor.is-bad',
    severity: 'strong',
    patterns: [
      '{competitors}_{bad}',
      '他们(的|家的|那边)?(产品|质量|服务|售后|价格|东西|技术|机器|货)?(都|就|就是|全是|根本|简直|简直是|完全是|真的)?(是)?{bad}',
      '{bad}(的)?{traders}',
      '(不肖|不良|无良|黑心|恶质|奸)_{traders}',
      '(有些|某些|部分|不少|很多|许多|少数|一些|有啲|个别|其他|其它|一般|小型|市面上的?){traders}(，)?__({harm}|{bad})',
      '(黑店|奸商|骗子公司|诈骗集团|无牌师傅)',
      '(佢哋|佢地|第二间|隔篱)_(呃人|呃钱|搵笨|劏客|斩客|好伏|系伏|伏|流嘢|货不对板|冇信用)',
    ],
    stop: ['不良(反应|率|品|资产|记录|信息|影响)', '(我们|自己)_不是_{bad}', '不行的话'],
    examples: {
      bad: [
        { text: '别家的产品都是垃圾。', span: '别家的产品都是垃圾' },
        { text: '他们质量很差，别买。', span: '他们质量很差' },
        { text: '其他業者只會偷工減料。', span: '其他業者只會偷工減料' },
        { text: '外面有不肖業者。', span: '不肖業者' },
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
    id: 'zh.competitor.unlike',
    severity: 'warn',
    stop: ['(并|也|却|可|就|又)不像'],
    patterns: [
      '(不像|不同于)({competitors}|他们)',
      '不像(某些|有些|别的|其他|其它|一般|市面上|外面|那些){w}',
      '(别|不要|千万别|小心|唔好)(再)?(被|上|俾)_{traders}_(骗|坑|忽悠|的当|当|呃)',
      '(市面上|外面|坊间|网上|出面)_(产品|东西|货|款|商品|嘢)_{bad}',
      '(别|不要|千万别|千万不要)(被|上)({competitors}|他们)_(骗|忽悠|当|坑)',
      '(市面上|坊间|行内|业内|网上|外面)_(存在|充斥|有)(着)?(不少|大量|很多|许多)_({harm}|{bad})',
      '(小心|当心|提防|慎防|警惕|避开)(被)?_{traders}_({harm}|{bad}|中招)?',
    ],
    examples: {
      bad: [
        { text: '我们不像别家，售后随时有人。', span: '不像别家' },
        { text: '不像其他業者，我們有工廠。', span: '不像其他業者' },
      ],
      good: ['今年不像去年那么热。', '市面上的型号很多，我列给您。', '您说不像别家，是指哪方面？'],
    },
  },
  {
    ...common,
    id: 'zh.competitor.crush',
    severity: 'warn',
    patterns: [
      '(吊打|屌打|海放|碾压|辗压|完爆|秒杀|甩开|打趴|完胜)({competitors}|他们|一切|所有|同价|同级|市面上|全行业)',
      '甩({competitors}|他们|别人)(几|好几|十)条街',
      '({competitors}|他们)_(没法|没办法|不能|怎么|无法|根本没法)(跟|和|与)我们(比|竞争)',
      '({competitors}|他们)_(抄袭|模仿|山寨|偷|仿冒)(了|的是)?我们',
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
    id: 'zh.competitor.regret',
    severity: 'strong',
    patterns: [
      '(买|选|用|找|跟)了?({competitors}|他们)_(后悔|吃亏|上当|出问题|倒霉)',
      '(千万别|千万不要|别|不要|唔好|不建议|劝您别|劝你别)(买|选|找|用|信|相信)({competitors}|他们)(的)?(产品|货|东西|家)?',
      '({competitors}|他们)(马上|就|很快|迟早|早晚|就要|快)(要|会)?(倒闭|破产|关门|不行|完蛋|跑路)',
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
  {
    ...common,
    id: 'zh.competitor.bad-words',
    severity: 'hint',
    guards: ['quotation', 'reported', 'negation'],
    patterns: [
      '三无产品|来路不明',

      '(假货|山寨货?|杂牌|冒牌货?|劣质货|水货|翻新机|小作坊|皮包公司|割韭菜|智商税|挂羊头卖狗肉|偷工减料|以次充好|削价竞争|中伏|踩雷|流嘢|呃人|搵笨)',
      '{traders}__{harm}',
      '即(系|是)(对)?自己_(冇|没有?)(信心|把握)',
    ],
    stop: ['(不是|没有|拒绝|杜绝|打击|举报|如何|怎么)_(假货|山寨|水货|偷工减料)'],
    examples: {
      bad: [
        { text: '便宜的多半是山寨货。', span: '山寨货' },
        { text: '小心中伏。', span: '中伏' },
      ],
      good: ['本店没有假货。', '同業的報價我們也參考。'],
    },
  },
] as const satisfies readonly Rule[];
