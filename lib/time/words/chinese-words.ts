import type { Unit } from './days.ts';
import type { Said } from './when.ts';

/** Traditional characters of dates, and what they are in Simplified; full-width digits and marks. */
const TWINS = new Map(
  Array.from(
    '週周禮礼號号個个兩两後后農农曆历陰阴舊旧閏闰臘腊點点鐘钟時时間间這这過过內内來来節节春春國国慶庆聖圣誕诞陽阳勞劳動动雙双約约於于會会開开發发給给將将為为從从歲岁晝昼當当隻只儘尽還还舉举無无達达曉晓畢毕',
  ).reduce<[string, string][]>((pairs, character, at, all) => {
    const twin = all[at + 1];
    if (at % 2 === 0 && twin) pairs.push([character, twin]);
    return pairs;
  }, []),
);

/** The text as the patterns want it; each character keeps its place. */
export function folded(text: string): string {
  return text
    .replaceAll(/[０-９：／．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0))
    .replaceAll(/[\u4e00-\u9fff]/g, (character) => TWINS.get(character) ?? character)
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[\u00a0\u3000]/g, ' ');
}

const DIGITS = '零一二三四五六七八九';
const HAN = '零〇一二两三四五六七八九十';

/** Up to 99, in either kind of digits; `两三` and `2-3` are a range, of which the larger counts. */
export const COUNT = String.raw`(?<count>\d{1,3}(?:\.5)?(?:\s?[-~–到至]\s?\d{1,3})?|半|[${HAN}]{1,4}(?:到|至)?[${HAN}]{0,3})`;

/** A Chinese number below a hundred: 十五, 二十一, 廿三, 三十. */
export function chineseNumber(written: string): number | undefined {
  const plain = written
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replaceAll('两', '二')
    .replaceAll('〇', '零');
  if (/^\d+$/.test(plain)) return Number(plain);
  const found = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(plain);
  if (!found || plain === '') return undefined;
  const [, tens, ten, ones] = found;
  // Two digits in a row are two numbers.
  if (!ten) return tens && ones ? undefined : DIGITS.indexOf(tens ?? ones ?? '');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** How many were said, and whether it was a range. */
export function countIn(written: string): { count: number; vague: boolean } | undefined {
  if (written === '半') return { count: 0.5, vague: false };
  const [, last, joined] =
    /^.*?[-~–到至]\s?(.+)$|^[一二三四五六七八九两]([一二两三四五六七八九])$/.exec(written) ?? [];
  const upper = last ?? joined;
  const count = upper === undefined ? numberIn(written) : numberIn(upper);
  return count === undefined ? undefined : { count, vague: upper !== undefined };
}

const numberIn = (written: string) =>
  /^\d+(?:\.5)?$/.test(written) ? Number(written) : chineseNumber(written);

const UNITS: [RegExp, Unit, number][] = [
  [/^分/, 'minute', 1],
  [/^刻/, 'minute', 15],
  [/^(?:小时|钟头)/, 'hour', 1],
  [/工作|上班/, 'workday', 1],
  [/^[天日]/, 'day', 1],
  [/^(?:周|星期|礼拜)/, 'week', 1],
  [/^月/, 'month', 1],
  [/^季/, 'month', 3],
  [/^年/, 'year', 1],
];
export const UNIT =
  '(?<unit>分钟|分|刻钟|小时|钟头|工作日|工作天|上班日|天|日|周|星期|礼拜|月|季度|年)';

/** What is counted, and how many of it one is. */
export function unitIn(said: Said): { unit: Unit; times: number } | undefined {
  const [, unit, times] = UNITS.find(([is]) => is.test(said('unit'))) ?? [];
  return unit && times !== undefined ? { unit, times } : undefined;
}

/** 1 is Monday, 7 Sunday: 周日 ends the week. */
export function weekdayOf(written: string): number {
  return '一二三四五六'.indexOf(written) + 1 || Number(written) || 7;
}

/** Years, in digits or said of this one. */
export function yearOf(written: string, now: Temporal.PlainDateTime): number | undefined {
  if (written === '') return undefined;
  const said = { 今: 0, 本: 0, 明: 1, 来: 1, 后: 2 }[written.charAt(0)];
  if (said !== undefined) return now.year + said;
  const digits = Array.from(written.replaceAll('〇', '零'), (one) =>
    /\d/.test(one) ? one : DIGITS.indexOf(one),
  ).join('');
  return /^20\d\d$/.test(digits) ? Number(digits) : undefined;
}

/** A year in front of a date or a feast. */
export const YEAR =
  '(?:(?<year>20\\d\\d|[二][零〇][零〇一二三四五六七八九]{2}|今|明|后|来|本)年的?)?';
export const WEEK = '(?:周|星期|礼拜)';
