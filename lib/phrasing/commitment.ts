import { fold } from './fold.ts';
import { GUARDS_EN } from './guards/en.ts';
import { excused } from './guards/place.ts';
import { GUARDS_ZH } from './guards/zh.ts';
import type { Locale } from './rule.ts';
import { SPOKEN_FOR } from './rules/spoken-for.ts';
import { sentenceAround } from './sentence.ts';

/** Longest sentence that is taken, in UTF-16 units: a date stands in it, not somewhere in a page. */
const LONGEST = 200;
/** Promises of one stretch of text; more are a list of something else. */
const MOST = 5;

const GUARDS = { en: GUARDS_EN, zh: GUARDS_ZH };

interface Signs {
  /** Words by which one binds oneself. */
  bound: RegExp;
  /** A day or time: which one, the panel reads. */
  date: RegExp;
  /** What makes of such a sentence something else. */
  not: RegExp;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)';
const VERB =
  'send|e-?mail|mail|forward|call|phone|ring|text|write|get (?:back|you|it|this|that|them|the|your|in touch|everything)|come (?:back|by|over)|reply|respond|answer|confirm|deliver|ship|bring|provide|prepare|submit|share|update you|let you know|follow up|check|look into|find out|arrange|organi[sz]e|schedule|set up|fix|repair|replace|refund|return|visit|drop|stop by|install|finish|complete|have (?:it|this|that|them|the|your|an? |everything|someone)|give you|reach out|contact|be (?:in touch|with you|back|at your|there|on site)|pay|credit|process|quote|draft|finali[sz]e|issue|pick (?:it|them|up)|collect|transfer|upload|dispatch|resolve|sort|see to|book|make (?:the|your|an?) |put (?:it|them|the|together)|pass|order|sign|meet|keep you|report|present|show you|tell you|hand|move|add|correct|change|review|swap|exchange|make sure|do (?:it|this|that|so)|take care|invoice|ask|clarify';

const SIGNS: Record<Locale, Signs> = {
  en: {
    bound: new RegExp(
      String.raw`\b(?:(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are) going to| (?:promise|commit|undertake)(?: you)?(?: that)?(?: (?:i|we|to|you)(?:'ll| will)?)?)|(?:my|our) (?:team|office|(?:\w+ )?(?:engineer|technician|colleague|manager|driver|fitter|expert|assistant|partner)s?)(?:'ll| will)|you(?:'ll| will)(?= (?:have|receive|get|hear)\b)|you can(?= expect)|(?<=(?:^|[\n.!:]) ?)will|let me(?= get back)) (?:(?:also|then|just|now|personally|certainly|definitely|gladly|happily|be sure to|make sure to|make sure (?:i|we)|go ahead and) ){0,2}(?:(?:[\w']{1,15} ){1,8}and (?=let|get|send|call|come|reply|write|confirm))?(?:(?:${VERB})\b|(?<=you.{1,5} )(?:have|receive|get|hear|expect))|\b(?:will|'ll) be (?:with you|sent|shipped|delivered|on your desk|refunded|installed|repaired|ready for you)\b`,
      'gi',
    ),
    date: new RegExp(
      String.raw`\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|end of(?: the)?|(?:early|later) (?:next|this)) (?:week|month|quarter|year|morning|afternoon|evening|day)|eo[dwm]|cob|(?:in|within) (?:an?|the next|one|two|three|four|five|six|seven|ten|half|\d+)\b|(?:by|before|until|on) (?:the )?\d|(?:at|by) noon|${MONTH}[a-z]*\.? \d|\d(?:st|nd|rd|th)?(?: of)? ${MONTH}|\d ?[ap]m\b)`,
      'i',
    ),
    not: /\b(?:try|hope|hoping|maybe|perhaps|might|unless|would|whether|if|every|remind(?:er)?)\b/i,
  },
  zh: {
    bound:
      /(?:给|向|跟|和|与|帮|为|替|同)(?:您|你们?|贵[司方公]|[^\s，。]{1,3}总|大家)[^，。！？；\n]{0,8}(?:答[复覆]|回|打|致电|联[系络絡繫]|发|寄|送|交|报|确认|结果|消息|方案|安排|处理|解决|修|换|退|办|装|反馈|说明|通知|提供|出|做|开|补|更新|汇报|准备|上门|弄)|(?:我|这边)[^，。！？；\n]{0,14}?(?:把|将)[^，。！？；\n]{1,16}(?:发|寄|送|交|传|转|打|退|补|报|拿|带|换|修|装|做|准备|提)|(?:我|这边|我司)[^，。！？；\n]{0,14}?(?:答[复覆]|回[复覆电信]|回您|致电|打(?:电话|给您|给你)|联[系络絡繫](?:您|你)|拜[访訪]|上门|登门|到您|去您|去贵|到贵|发货|出货|交货|送货|送到|送达|寄出|发出|交付|安装|退款|换货|提交|发给(?:您|你)|寄给(?:您|你)|送给(?:您|你)|告诉(?:您|你)|通知(?:您|你)|处理[好完]|搞定|[做弄办修装][好完]|[发寄](?:您|你)|安排[^\s，。]{0,4}(?:师傅|同事|人|工程师|技术员))/g,
    date: /[今明后][天日早晚]|(?:周|星期|礼拜)[一二三四五六日天末]|[下本这]个?(?:周|星期|礼拜|月)|[月年][底末]|月初|[\d一二三四五六七八九十][月号日]|[\d一二两三四五六七八九十半]个?(?:天|周|月|小时|钟头|分钟|工作日|工作天|星期|礼拜|点)|春节|国庆|中秋|五一|元旦|端午|上午|下午|中午|晚上/,
    not: /昨|上周|上个?月|前天|刚才|已经?|了(?:[。，！,!]|$)|过了|不(?!好意思|过|用|错|便|久|客气|仅|但|管|论|同)|没(?!问题|关系)|无法|未|请(?!您?放心|见谅|谅解|稍|知悉|查收)|麻烦|劳烦|烦请|想|希望|打算|争取|尽量|尽可能|可能|也许|或许|大概|应该|能否|可否|方便|等(?:您|你)|每[天周月年]|一直|[您你](?:能|要|会|需|可以)|给我|发我|曾/,
  },
};

function inLanguage(locale: Locale, text: string, folded: string): string[] {
  const { bound, date, not } = SIGNS[locale];
  const found: string[] = [];
  for (const match of folded.matchAll(bound)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAround(folded, span);
    const said = folded.slice(sentence.start, sentence.end);
    const before = said.slice(0, span.start - sentence.start);
    // Behind a request the date is the one by which that is wanted.
    const dated = /please/i.test(before) ? said.slice(before.length) : said;
    if (said.length > LONGEST || not.test(said) || !date.test(dated)) continue;
    if (excused(SPOKEN_FOR, GUARDS[locale], { text: folded, match: span, sentence })) continue;
    found.push(text.slice(sentence.start, sentence.end).replace(GREETING, ''));
  }
  return found;
}

/** Whom a sentence speaks to is no part of what it promises. */
const GREETING =
  /^(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^,，!]{0,40}[,，!]|[^，,。]{0,8}(?:您好|你好|您們好)[，,！!]?)\s*/i;

/** The sentences of one's own text that bind one to something by a day, in reading order, each once. */
export function commitments(text: string): string[] {
  const folded = fold(text);
  const found = [
    ...(/\b(?:will|shall|going to|promise|commit|undertake|let me|expect)\b|'ll\b/i.test(folded)
      ? inLanguage('en', text, folded)
      : []),
    ...(/[\u4E00-\u9FFF]/.test(folded) ? inLanguage('zh', text, folded) : []),
  ];
  return [...new Set(found)].slice(0, MOST);
}
