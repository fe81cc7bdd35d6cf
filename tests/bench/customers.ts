import type { Findable } from '../../lib/search/line.ts';

const SURNAMES =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 单shan 曾zeng 仇qiu';
const GIVEN =
  '伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao 明ming 超chao 秀xiu 霞xia 平ping 刚gang 桂gui 建jian 国guo 文wen 辉hui 玲ling 志zhi 红hong 晓xiao 梅mei 华hua 林lin 波bo 宇yu 浩hao 轩xuan 怡yi 君jun 佳jia 雪xue 慧hui 鹏peng 飞fei 凯kai';
const PLACES =
  '绍兴 苏州 杭州 宁波 青岛 大连 厦门 武汉 成都 西安 长沙 南京 无锡 温州 济南 沈阳 天津 郑州 合肥 福州'.split(
    ' ',
  );
const MARKS =
  '华新 蓝天 宏远 恒达 金鼎 瑞丰 中科 博远 盛世 天马 东方 海通 明辉 安泰 永利 同创 九州 百川 千叶 万里'.split(
    ' ',
  );
const TRADES =
  '机械 纺织 光学 化工 物流 电子 食品 医药 建材 贸易 科技 包装 仪器 汽配 家具 环保'.split(' ');
const FIRST =
  'Priya Marta Tom Zoë José Angela Ingrid Fatima Carlos Olga Henrik Maya Lucas Nina Pavel Aisha Diego Emma Ravi Sofia'.split(
    ' ',
  );
const LAST =
  'Raman Kowalska Lindqvist Okafor Fernandez Schneider Novak Petrov Andersson Haddad Moreau Rossi Tanaka Silva Murphy Keller Dubois Jansen Nielsen Costa'.split(
    ' ',
  );
const FIRMS =
  'Acme Baltic Northmill Zenith Harbour Granite Silverline Oakfield Meridian Cobalt Juniper Falcon'.split(
    ' ',
  );
const KINDS = 'Pumps Freight Tools Optics Foods Systems Textiles Marine Print Energy'.split(' ');

/** Numbers that look random and are the same in each run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many customers, three of four with a Chinese name, all of them invented. */
export function customers(count: number): Findable[] {
  const below = seeded(7);
  const one = (list: string[]) => list[below(list.length)] ?? '';
  const chinese = (row: number): Findable => {
    const syllables = [one(SURNAMES.split(' ')), one(GIVEN.split(' '))];
    if (below(4)) syllables.push(one(GIVEN.split(' ')));
    const spoken = syllables.map((syllable) => syllable.slice(1)).join(' ');
    const organisation = `${one(PLACES)}${one(MARKS)}${one(TRADES)}有限公司`;
    const email = `${spoken.replaceAll(' ', '.')}${row}@${one(FIRMS)}-${row % 997}.example`;
    const name = syllables.map((syllable) => syllable.charAt(0)).join('');
    return { id: crypto.randomUUID(), name, spoken, organisation, others: [email, phone(below)] };
  };
  const western = (row: number): Findable => {
    const [first, last] = [one(FIRST), one(LAST)];
    const organisation = `${one(FIRMS)} ${one(KINDS)} ${row % 811}`;
    const email = `${first}.${last}${row}@${one(FIRMS)}-${one(KINDS)}.example`.toLowerCase();
    const name = `${first} ${last}`;
    return { id: crypto.randomUUID(), name, organisation, others: [email, phone(below)] };
  };
  return Array.from({ length: count }, (_, row) => (row % 4 ? chinese(row) : western(row)));
}

function phone(below: (most: number) => number): string {
  return `+861${String(3_000_000_000 + below(6_999_999_999))}`;
}

/** +8613812345678 as it is written at home. */
const dashed = (number: string) => number.replace(/^\+86(\d{3})(\d{4})(\d{4})$/, '$1-$2-$3');

/** What is typed to find a customer, by kind. */
export const KINDS_OF_QUERY = {
  'a name': ({ name }) => name,
  'two characters inside an organisation': ({ organisation = '' }) => organisation.slice(2, 4),
  pinyin: ({ spoken = '' }) => spoken.replaceAll(' ', ''),
  initials: ({ spoken = '' }) => [...spoken.matchAll(/\b\w/g)].join(''),
  'the middle of an e-mail address': ({ others }) => others[0]?.slice(3, 12) ?? '',
  'the end of a phone number': ({ others }) => others[1]?.slice(-5) ?? '',
  'a phone number with dashes': ({ others }) => dashed(others[1] ?? ''),
  'a phone number of another country’s writing': ({ others }) => `0086 ${dashed(others[1] ?? '')}`,
  'two words': ({ name, organisation = '' }) => `${organisation.slice(0, 4)} ${name}`,
} satisfies Record<string, (customer: Findable) => string>;

export interface Query {
  text: string;
  wanted: string;
}

/** Queries of one kind, as they are when somebody has typed so far. */
export function queriesOf(kind: keyof typeof KINDS_OF_QUERY, all: Findable[]): Query[] {
  const ask = KINDS_OF_QUERY[kind];
  return Array.from({ length: 20 }, (_, index) => {
    // A prime apart, and Chinese and Western in turn where both can be asked about.
    const at = (index * 7919 + 1) % all.length;
    const customer = all[at];
    return customer ? { text: ask(customer), wanted: customer.id } : { text: '', wanted: '' };
  }).filter(({ text }) => text !== '');
}

/** The keystrokes of a query: each text that it passes through. */
export function keystrokes({ text }: Query): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));
}
