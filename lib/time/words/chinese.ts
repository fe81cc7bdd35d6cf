import {
  chineseNumber,
  COUNT,
  countIn,
  UNIT,
  unitIn,
  WEEK,
  weekdayOf,
  YEAR,
  yearOf,
} from './chinese-words.ts';
import { DAY_ALONE, WRITTEN_CHINESE } from './chinese-written.ts';
import {
  clockOf,
  endOfMonth,
  endOfNamed,
  endOfQuarter,
  endOfWeek,
  future,
  lapse,
  nextWeekday,
  weekdayIn,
} from './days.ts';
import { FEASTS, nextFeast } from './feasts.ts';
import { chinese } from './phrase.ts';
import type { Answer, Phrase, Said } from './when.ts';

type Now = Temporal.PlainDateTime;

const on = (days: number) => (_: Said, now: Now) => future(now.toPlainDate().add({ days }), now);
/** Not in the middle of a count: 一周三次, 3周. */
const ALONE = '(?<![一二两三四五六七八九十\\d几每半])';

/** 本, 这, 下, 下下: how many weeks on; `undefined` where nothing is said. */
const weeksOf = (which: string): number | undefined =>
  which === '' ? undefined : (/[下再大]/g[Symbol.match](which)?.length ?? 0);

const byWeekday = (said: Said, now: Now): Answer => {
  const weekday = weekdayOf(said('weekday'));
  const weeks = weeksOf(said('which'));
  return weeks === undefined
    ? nextWeekday(weekday, now)
    : future(weekdayIn(weeks, weekday, now), now);
};
const weekend = (said: Said, now: Now): Answer =>
  future(weekdayIn(weeksOf(said('which')) ?? 0, now.dayOfWeek === 7 ? 7 : 6, now), now, 'vague');
const partOfWeek = (said: Said, now: Now): Answer => {
  const weeks = weeksOf(said('which')) ?? 0;
  const part = said('part');
  if (part !== '初' && part !== '中') return endOfWeek(weeks, now);
  return future(weekdayIn(weeks, part === '初' ? 2 : 3, now), now, 'vague');
};

const WHICH = '(?<![下再大])(?<which>(?:下|再|大)下个?|下个?|本|这个?)';
const WEEKS: Phrase[] = [
  chinese(`${WHICH}?${ALONE}${WEEK}末`, weekend),
  chinese(`${WHICH}(?:${WEEK}的)?${WEEK}(?<weekday>[一二三四五六日天1-7])(?!次|\\d)`, byWeekday),
  chinese(
    `${ALONE}${WEEK}(?<weekday>[一二三四五六日天]|[1-7](?!\\d))(?!次|个|回|[天年内后之以]|周)`,
    byWeekday,
  ),
  chinese(`${ALONE}${WEEK}(?<weekday>[一二三四五六日天])(?=[之以]?[前内后])`, byWeekday),
  chinese(`${WHICH}${WEEK}(?<part>初|中)?(?:[之以]?内)?`, partOfWeek),
  chinese(`${ALONE}周(?:内|中)(?!容)`, partOfWeek),
];

const monthsOf = (said: Said) => weeksOf(said('which')) ?? 0;
const partOfMonth = (said: Said, now: Now): Answer => {
  const month = said('month') ? chineseNumber(said('month')) : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return 'unclear';
  const end =
    month === undefined
      ? endOfMonth(monthsOf(said), now)
      : endOfNamed(month, yearOf(said('year'), now), now);
  const part = said('part');
  if (/^[底末]/.test(part)) return future(end, now);
  const day = { 初: 5, 上: 10, 中: 15 }[part.charAt(0)];
  const at = part === '中旬' ? 20 : day;
  return future(at === undefined ? end : end.with({ day: at }), now, 'vague');
};

const MONTHS: Phrase[] = [
  chinese(
    `(?:${WHICH}月的?月?|${YEAR}(?<month>\\d{1,2}|(?<![一二两三四五六七八九十几个])[一二三四五六七八九十]{1,2})月份?月?|(?<![\\d一二两三四五六七八九十个下上本这腊正冬月])月)(?<part>底|末|初|中(?:旬)?|上旬|下旬)`,
    partOfMonth,
  ),
  chinese(`${WHICH}月份?(?:[之以]?内)?`, partOfMonth),
  chinese('(?:(?<year>20\\d\\d|今|明|本|后|来)年?)?(?:年|岁)[底末尾]', (said, now) =>
    future(
      Temporal.PlainDate.from({ year: yearOf(said('year'), now) ?? now.year, month: 12, day: 31 }),
      now,
    ),
  ),
  chinese('(?:本|这个?)?季度?[末底]', (_, now) => future(endOfQuarter(now), now)),
];

const DAYS: Phrase[] = [
  chinese('大后[天日]', on(3)),
  chinese('(?<![之以])后[天日]', on(2)),
  chinese('明(?:[天日儿]|(?=[早晚晨]))', on(1)),
  chinese('今(?:[天日儿夜]|(?=[早晚晨]))', on(0)),
];

const inAWhile = (said: Said, now: Now): Answer => {
  const counted = countIn(said('count'));
  const unit = unitIn(said);
  // 三个月 are three months, 三月 is March.
  const isMonth = said('unit') === '月' && !said('each');
  if (!counted || !unit || isMonth) return 'unclear';
  const half = said('half') || said('more') ? 0.5 : 0;
  const doubt = counted.vague || said('about') ? 'vague' : undefined;
  // 过两天 is a few days, not two.
  const few = said('lead') !== '' && /^[两2二]$/.test(said('count')) && unit.unit === 'day';
  return lapse((counted.count + half) * unit.times, unit.unit, now, few ? 'vague' : doubt);
};
const ABOUT = '(?<about>大概|大约|差不多|约)?';
const AMOUNT = `${COUNT}(?<each>个)?(?<half>半)?${UNIT}(?<more>半)?`;

const LAPSES: Phrase[] = [
  chinese(
    `${AMOUNT}(?:[之以]前|前(?!给|把|将|发|送|交|寄|完|回|答|向|为|帮|到|安)|来|以来)`,
    () => 'past',
  ),
  chinese(`${ABOUT}${AMOUNT}左?右?(?:[之以]?[后内]|过后)`, inAWhile),
  chinese(`(?<lead>再?过)${ABOUT}${AMOUNT}`, inAWhile),
  chinese('(?<![\\d一二三四五六七八九十])这两[天日]', (_, now) => lapse(2, 'day', now, 'vague')),
  chinese(`^\\s*${AMOUNT}\\s*$`, inAWhile),
];

const BY_NAME: Phrase[] = FEASTS.map((feast) =>
  chinese(`${YEAR}(?:的)?(?:${feast.zh})(?<after>期间|假期|[之以过]?后)?`, (said, now) =>
    said('after') ? 'unclear' : nextFeast(feast, yearOf(said('year'), now), now),
  ),
);

const PART = '(?<part>凌晨|清晨|早上|上午|早|中午|下午|傍晚|晚上|晚|夜里|今晚|明晚)';

function clock(said: Said): Answer {
  const hour = chineseNumber(said('hour'));
  if (hour === undefined) return 'aside';
  const part = said('part');
  const later = /下午|傍|晚|夜/.test(part) || (part === '中午' && hour < 11);
  const minute =
    { 半: 30, 一刻: 15, 三刻: 45 }[said('past')] ?? chineseNumber(said('minute') || '0');
  const early = part === '凌晨' && hour === 12 ? 0 : hour;
  // 三点 is in the afternoon where nothing else is said, 03:00 is written by who counts to 24.
  const work = part === '' && hour < 7 && !said('hour').startsWith('0');
  const time = clockOf((later || work) && early < 12 ? early + 12 : early, minute ?? 0);
  return time === undefined ? 'aside' : { time };
}

/** Until when a part of the day lasts. */
const ENDS: [RegExp, number][] = [
  [/早|上午|清晨/, 12],
  [/中午/, 14],
  [/下午/, 18],
];
const partOfDay = (said: Said, now: Now): Answer => {
  const until = ENDS.find(([is]) => is.test(said('part')))?.[1] ?? 24;
  return now.hour < until ? {} : 'aside';
};

const MINUTE = '(?:(?<past>半|一刻|三刻)|(?<minute>\\d{1,2}|[一二三四五六七八九十]{1,3})分?|整)?';
const CLOCK: Phrase[] = [
  chinese(`${PART}(?<hour>\\d{1,2}|[零一二两三四五六七八九十]{1,3})点钟?${MINUTE}`, clock),
  chinese(`${PART}?(?<![\\d:.,])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\d:])`, clock),
  chinese(`(?<![\\d.第])(?<hour>\\d{1,2})点(?!\\d%|\\d{3})钟?${MINUTE}(?!个|问|建)`, clock),
  chinese(
    `(?<hour>[二两三四五六七八九十]{1,3}|一(?=点[钟半整]))点(?:钟|整|(?<past>半|一刻|三刻)|(?=[之以]?前|给|把|将|我))`,
    clock,
  ),
  chinese(PART, partOfDay),
];

/** Ways of saying a date in Chinese, the longer ones first; the text is folded to Simplified. */
export const CHINESE: readonly Phrase[] = [
  ...WRITTEN_CHINESE,
  ...BY_NAME,
  ...WEEKS,
  ...MONTHS,
  ...DAYS,
  ...LAPSES,
  ...DAY_ALONE,
  chinese(AMOUNT, () => 'aside'),
  ...CLOCK,
  // A year that belongs to something which was not understood.
  chinese('(?:20[2-9]\\d|[明后来去前])年', () => 'unclear'),
];
