/** What is said with marks round it is somebody's words, and not the writer's. */
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|«[^»]*»|"[^"\n]*"|‘[^’]*’/g;
/** What follows "they said" up to the end of the sentence is theirs as well. */
const REPORTED =
  /(?:\b(?:said|says|told (?:me|us)|complain(?:s|ed)|thinks|wrote|finds|found)\b|(?:客户|客戶|对方|對方|他|她|他们|她们|他們|她們|总|總|女士|先生|经理|經理)(?:说|說|讲|講|抱怨|反映|表示|觉得|覺得|认为|認為|写道|寫道))[^.!?。！？\n]*/gi;

/** A name is left out: "Friday is impossible" looks the same. */
const WHO_EN =
  '(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]his|[Tt]hat|[Tt]he|[Oo]ur) (?:guy|man|woman|person|customer|client|buyer|boss))';
const HOW_EN = '(?:(?:so|very|really|just|always|quite|rather|too|an?|such|such an?|a bit) )*';
const CHARACTER_EN =
  'annoying|stupid|dumb|rude|arrogant|stingy|lazy|crazy|greedy|dishonest|clueless|pathetic|nasty|childish|unbearable';
/** Said of a person whatever stands before. */
const NAMES_EN =
  'idiots?|morons?|jerks?|cheapskates?|liars?|losers?|fools?|know-it-alls?|pain in the (?:neck|ass|arse)';

const WHO_ZH =
  '(?:[这那這](?:个|個|位|种|種)?(?:人|客户|客戶|家伙|傢伙|老板|老闆|女人|男人)|客户|客戶|对方|對方|此人|他|她|他们|她们|他們|她們)';
const HOW_ZH =
  '(?:就是|真的|真是|真|太|很|挺|好|非常|特别|特別|有点|有點|比较|比較|又|总是|總是|一直|老|最|超)*';
const CHARACTER_ZH =
  '(?:[烦煩](?=人|死|$|的|了|[\\s，。！？；、,.!?;])|讨厌|討厭|[难難][缠纏]|[抠摳][门門]|小[气氣]|[没沒]素[质質]|無理取鬧|无理取闹|蛮不讲理|蠻不講理|[虚虛][伪偽]|[贪貪][婪心]|愚?蠢|[傻笨]|神[经經]病|有病(?=$|[\\s，。！？；,.!?;])|不要脸|不要臉|斤斤计较|斤斤計較|奇葩)';
const NAMES_ZH =
  '白痴|傻子|傻瓜|笨蛋|蠢货|蠢貨|混蛋|王八蛋|铁公鸡|鐵公雞|脑残|腦殘|吝啬鬼|吝嗇鬼|讨厌鬼|討厭鬼|奇葩客[户戶]|垃圾客[户戶]';

const OPINIONS = [
  new RegExp(
    `\\b${WHO_EN}(?:['’](?:s|re)| is| are| was| were| seems) ${HOW_EN}(${CHARACTER_EN})\\b`,
    'g',
  ),
  new RegExp(`(?<!\\bnot an? |\\bno )\\b(${NAMES_EN})\\b`, 'gi'),
  new RegExp(`${WHO_ZH}${HOW_ZH}(${CHARACTER_ZH})`, 'g'),
  new RegExp(`(?<!不是|并非|並非)(${NAMES_ZH})`, 'g'),
];

/**
 * Unkind words of the writer's own about a person (1.10): a customer may one day read what is kept.
 * Quoted and reported words are left alone.
 */
export function opinionsIn(text: string): string[] {
  const own = text.replaceAll(QUOTED, blank).replaceAll(REPORTED, blank);
  const found = OPINIONS.flatMap((pattern) =>
    [...own.matchAll(pattern)].map((hit) => ({ word: hit[1] ?? '', index: hit.index })),
  );
  return [...new Set(found.sort((a, b) => a.index - b.index).map(({ word }) => word))];
}

const blank = (quoted: string) => ' '.repeat(quoted.length);
