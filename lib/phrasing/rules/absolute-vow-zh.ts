import type { Rule } from '../rule.ts';
import { WHY } from './reasons.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

/** 保证 is also a noun and part of many compounds. */
const COMPOUNDS = [
  '保证(金|人|书|期|险|责任|合同|条款|贷款|担保|义务|函|部|体系|协议|措施)',
  '(有|无|没有|提供|得到|作|做|作为|质量|品质|的|是|信用)保证(，|。|；|、|和|及|与|的|了|！)',
];

const common = {
  locale: 'zh',
  category: 'absolute-promise',
  replaces: 'words',
  guards: [...SPOKEN_FOR, 'purpose', 'request'],
  stop: COMPOUNDS,
  why: WHY['absolute-promise'],
  source: '2.11',
} as const;

/** 保证 and 包, by what is promised: each wants other words in its place. */
export const absoluteVowZh = [
  {
    ...common,
    id: 'zh.absolute.we-promise',
    severity: 'strong',
    patterns: [
      '{us}{vow}(保证|担保)',
      '(可以|敢|能够?|绝对|可|特此)(向您|跟您|给您)(保证|担保)',
      '(向|跟)(您|你)(保证|担保)',
    ],
    suggestions: [
      { cn: '我们计划', tw: '我們預計' },
      { cn: '按目前的安排，我们可以', tw: '依目前的安排，我們可以' },
      { cn: '我们会尽力', tw: '我們會盡力' },
    ],
    examples: {
      bad: [
        { text: '我们保证三天内送货上门。', span: '我们保证' },
        { text: '这一点我可以向您保证做到。', span: '我可以向您保证' },
      ],
      good: [
        '我们不能保证三天内送到。',
        '为了我们保证质量，请先确认图纸。',
        '请您支付保证金。',
        '請保證電源穩定。',
      ],
    },
  },
  {
    ...common,
    id: 'zh.absolute.promise-to',
    severity: 'strong',
    patterns: [
      '{sure}(准时|按时|如期|及时|当天|今天|今晚|明天|当日)>({w}?{w}?(交|送|到|发|完工|修|装|退|好))',

      '保证>((按时|准时|及时|如期|当天|今天|明天|三天|一周|次日|24小时)(内)?_(送达|送到|到货|发货|发出|交货|完工|修好|解决|退款|到))',
      '保证>(送达|送到|到货|发货|交货|完工|修好|解决|做到|有货|给您)',
      '(可以|敢|能够?|绝对|可|特此)(保证|担保)',
    ],
    suggestions: [
      { cn: '计划', tw: '預計' },
      { cn: '争取', tw: '力求' },
      { cn: '按目前的安排可以', tw: '依目前的安排可以' },
    ],
    examples: {
      bad: [
        { text: '鐵定準時交件。', span: '鐵定準時' },
        { text: '保证按时交货。', span: '保证' },
        { text: '這批貨保證準時送達。', span: '保證' },
      ],
      good: [
        '请您一定准时到。',
        '无法保证按时交货。',
        '质量保证书随货附上。',
        '能保证按时交货吗？',
      ],
    },
  },
  {
    ...common,
    id: 'zh.absolute.promised-quality',
    severity: 'warn',
    patterns: [
      '({us}{vow}|100%|百分之?百)?保证(是)?(安全|可靠|有效|真实|准确|正品|真货|质量|品质|原装|纯天然|全新|新鲜|无毒|无害|(商品|产品|货物)的?(质量|品质|新鲜度?))',
      '包(正品|真)',
    ],
    suggestions: [
      {
        cn: '有进货凭证可查，质量问题按售后条款处理',
        tw: '有進貨憑證可查，品質問題依售後條款處理',
      },
      { cn: '出厂前逐件检验，有问题可以退换', tw: '出廠前逐件檢驗，有問題可以退換' },
      { cn: '目前客户反馈不错，您收到先验货', tw: '目前客戶回饋不錯，您收到先驗貨' },
    ],
    examples: {
      bad: [
        { text: '商品海外直采，保证正品。', span: '保证正品' },
        { text: '我們保證品質。', span: '我們保證品質' },
      ],
      good: ['为保证质量，发货前会逐件检验。', '以保证商品的新鲜度。'],
    },
  },
  {
    ...common,
    id: 'zh.absolute.promised-content',
    severity: 'strong',
    patterns: [
      '(保准|准保|包准|担保|管保|包)(让|叫)?(您|你|客户|君)(满意|喜欢|称心)',
      '({us}{vow})?保证(让)?(您|你|客户)(满意|喜欢|用得好)',
      '包(您|你|君)满意',
    ],
    suggestions: [
      {
        cn: '目前客户反馈不错，您有不满意的地方我来处理',
        tw: '目前客戶回饋不錯，您有不滿意的地方由我處理',
      },
      { cn: '您先试用，不合适再调整', tw: '您先試用，不合適再調整' },
      { cn: '收到后不满意，按条款可以退换', tw: '收到後不滿意，依條款可以退換' },
    ],
    examples: {
      bad: [
        { text: '擔保你滿意。', span: '擔保你滿意' },
        { text: '这次保证您满意。', span: '保证您满意' },
        { text: '本公司服務包您滿意。', span: '包您滿意' },
      ],
      good: ['您若不滿意，七天內可以退。', '希望您满意。', '七天内包退换。'],
    },
  },
  {
    ...common,
    id: 'zh.absolute.promised-result',
    severity: 'strong',
    patterns: [
      '({us}{vow})?保证(您|你|让您|客户)?(一次|顺利|全部|轻松|{n}(天|个月|周|年)(内)?)?(性)?(回本|学会|瘦|过件|录取|获利|收益|盈利|能?赚|会?涨|会?赢|通过|成功|见效|有效果|最低价?|翻倍)',
      '包(过|会|赢|赚|治好)>(，|。|！|、|的)',
    ],
    suggestions: [
      {
        cn: '过去的结果可以给您看，这次要看具体情况',
        tw: '過去的結果可以給您看，這次要看實際情況',
      },
      { cn: '多数客户做到了，结果因人而异', tw: '多數客戶做到了，結果因人而異' },
      { cn: '我们会尽力，进展随时告诉您', tw: '我們會盡力，進展隨時告知您' },
    ],
    examples: {
      bad: [
        { text: '这个方案保证获利。', span: '保证获利' },
        { text: '我們代辦保證過件！', span: '保證過件' },
      ],
      good: ['这两个钱包会一起发。', '没有人能保证获利。'],
    },
  },
] as const satisfies readonly Rule[];
