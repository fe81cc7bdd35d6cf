import { day as dayShape } from '../../db/record.ts';
import { monthDayOf, storedMonthDay, type MonthDay } from '../../time/month-day.ts';
import type { Day } from '../../time/day.ts';
import type { Layout } from '../layout.ts';

type Order = Layout['dates'];

const LUNAR = /农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆|lunar/i;
const ONES = '〇一二三四五六七八九';
const TENS: Record<string, number> = { 初: 0, 十: 10, 二十: 20, 廿: 20, 三十: 30, 卅: 30 };
/** Months that have a name of their own in the lunar year. */
const NAMED: Record<string, number> = { 正: 1, 元: 1, 冬: 11, 腊: 12, 臘: 12 };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `15`, `十五`, `廿三`, `初八`, `腊`. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const named = NAMED[text];
  if (named) return named;
  const found = /^(初|[二三]?十|廿|卅)?([一二三四五六七八九])?$/.exec(text);
  if (!found?.[0]) return Number.NaN;
  return (TENS[found[1] ?? ''] ?? 0) + Math.max(0, ONES.indexOf(found[2] ?? '〇'));
}

interface Parts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
  /** Two numbers, whose order is not written. */
  a?: string | undefined;
  b?: string | undefined;
}

/** How programs and people write a day, most certain first. */
const SHAPES = [
  // 1980-05-12, 1980/5/12; also with 1604 or 0000 for a year that is not known
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  // --0512 and --05-12 of cards, 05-12 as it is stored here
  /^--(?<month>\d\d)-?(?<day>\d\d)$/,
  /^(?<month>\d\d)-(?<day>\d\d)$/,
  // 1980年5月12日, 民國70年5月12日, 八月十五
  /^(?:(?<year>民[国國]\d{1,3}|[\d〇零一二三四五六七八九]{2,4})年)?闰?閏?(?<month>\d{1,2}|[一二三四五六七八九十正元冬腊臘]{1,2})月(?<day>\d{1,2}|[初一二三四五六七八九十廿卅]{1,3})[日号號]?$/,
  /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -](?<month>[a-z]{3,9})\.?(?:,?[ -](?<year>\d{2,4}))?$/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/i,
  // 12.05.1980: dots are written where the day comes first
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2,4})?$/,
  /^(?<a>\d{1,2})[-/](?<b>\d{1,2})(?:[-/](?<year>\d{2,4}))?$/,
];

function partsOf(text: string): Parts | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(LUNAR, '')
    .trim()
    // A time of the day behind it: 1980/5/12 0:00:00, 1980-05-12T00:00:00Z
    .replace(/^(\S*\d)(?:T| +)\d{1,2}:\d\d\S*(?: [AP]M)?$/i, '$1');
  for (const shape of SHAPES) {
    const found: Parts | undefined = shape.exec(plain)?.groups;
    if (found) return found;
  }
  return undefined;
}

/** Which of two numbers is the day, when they or the order tell; the same number twice is both. */
function inOrder(a: number, b: number, order: Order): [month: number, day: number] | undefined {
  if (a > 12 || (order === 'dayFirst' && b <= 12)) return [b, a];
  return b > 12 || order === 'monthFirst' || a === b ? [a, b] : undefined;
}

interface Read extends MonthDay {
  year: string | undefined;
}

function read(text: string, order: Order): Read | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const { year, month = '', day = '', a, b } = parts;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [m, d] =
    a && b
      ? (inOrder(Number(a), Number(b), order) ?? [])
      : [named || numberOf(month), numberOf(day)];
  return m && d ? { month: m, day: d, lunar: LUNAR.test(text), year } : undefined;
}

/**
 * A birthday as it is stored: month and day, in the calendar that it is kept by. The year is let go.
 * @returns `undefined` where it is none, or where nothing tells day and month apart
 */
export function readMonthDay(text: string, order?: Order): string | undefined {
  const found = read(text, order);
  if (!found || !(found.month <= 12 && found.day <= 31)) return undefined;
  const stored = storedMonthDay(found);
  // The 31st of a month with 30 days is no slip of the calendar, but of whoever wrote it.
  return monthDayOf(stored)?.day === found.day ? stored : undefined;
}

/** A date of our calendar with its year. */
export function readDate(text: string, order?: Order): Day | undefined {
  const found = read(text, order);
  const minguo = /^民[国國](\d+)$/.exec(found?.year ?? '')?.[1];
  const year = minguo ? Number(minguo) + 1911 : found?.year;
  const date = [year, found?.month, found?.day].map((n) => String(n).padStart(2, '0')).join('-');
  return found && !found.lunar && dayShape.safeParse(date).success ? date : undefined;
}

/** Which number of 3/4/1980 is the day, where one of many dates tells. */
export function dateOrder(texts: string[]): Order {
  const told = texts.flatMap((text) => {
    const { a, b } = partsOf(text) ?? {};
    return a && b && a !== b
      ? inOrder(Number(a), Number(b), undefined)
        ? [Number(a) > 12]
        : []
      : [];
  });
  // Two that contradict each other tell nothing.
  if (new Set(told).size !== 1) return undefined;
  return told[0] ? 'dayFirst' : 'monthFirst';
}
