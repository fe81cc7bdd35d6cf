import { addDays } from '../day.ts';
import type { MonthDay } from '../month-day.ts';
import { firstFrom } from '../yearly.ts';
import { future } from './days.ts';
import type { Answer } from './when.ts';

const solar = (month: number, day: number): MonthDay => ({ lunar: false, month, day });
const lunar = (month: number, day: number): MonthDay => ({ lunar: true, month, day });

/** A feast that dates are said by: when it is, and what it is called. */
interface Feast {
  on: MonthDay | 'tombSweeping';
  /** Days that it stands before that. */
  before?: number;
  en?: string;
  zh: string;
}

/** Chinese names in Simplified characters: the text is folded to them first. */
export const FEASTS: readonly Feast[] = [
  {
    on: lunar(1, 1),
    before: 1,
    en: "(?:chinese|lunar) new year'?s eve",
    zh: '除夕|大年三十|年三十',
  },
  {
    on: lunar(1, 1),
    en: "spring festival|(?:chinese|lunar) new year(?:'s day)?",
    zh: '春节|农历新年|农历年|大年初一|过年(?!会)|过农历年',
  },
  { on: lunar(1, 15), en: 'lantern festival', zh: '元宵节?' },
  { on: lunar(5, 5), en: 'dragon boat(?: festival)?', zh: '端午节?' },
  { on: lunar(7, 7), en: 'qixi', zh: '七夕节?' },
  { on: lunar(8, 15), en: 'mid-?autumn(?: festival)?|moon festival', zh: '中秋节?' },
  { on: lunar(9, 9), en: 'double ninth(?: festival)?', zh: '重阳节?' },
  { on: lunar(12, 8), zh: '腊八节?' },
  { on: 'tombSweeping', en: 'tomb[- ]sweeping(?: day)?|qingming', zh: '清明节?' },
  { on: solar(12, 31), en: "new year'?s eve", zh: '跨年夜?' },
  { on: solar(1, 1), en: "new year'?s day|(?:the )?new year", zh: '元旦节?' },
  { on: solar(5, 1), en: 'labou?r day|may day', zh: '五一(?:劳动节|节)?|劳动节|51劳动节' },
  {
    on: solar(10, 1),
    en: 'national day',
    zh: '国庆节?|(?<![二三四五六七八九\\d])十一(?=假|长假|黄金周|[之以]?前)',
  },
  { on: solar(10, 10), en: 'double ten(?:th)?', zh: '双十节?(?!一|二)' },
  { on: solar(11, 11), en: "singles'? day", zh: '双十一|双11' },
  { on: solar(12, 24), en: 'christmas eve', zh: '平安夜|圣诞夜' },
  { on: solar(12, 25), en: 'christmas(?: day)?|xmas', zh: '圣诞节?' },
];

/** Tomb-sweeping day, the sun at 15°: exact for this century. */
function tombSweeping(year: number): string {
  const short = year % 100;
  const day = Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
  return `${year}-04-0${day}`;
}

/** Another country has it on another day, or it is the month that is meant. */
export const UNCLEAR_FEASTS = 'easter|thanksgiving|ramadan|eid|diwali|hanukkah|the holidays';

/** The feast in a year, or the next one. */
export function nextFeast(
  { on, before = 0 }: Feast,
  year: number | undefined,
  now: Temporal.PlainDateTime,
): Answer {
  const today = now.toPlainDate().toString();
  const from = year === undefined ? addDays(today, before) : `${year}-01-01`;
  const day = on === 'tombSweeping' ? firstTombSweeping(from) : firstFrom(on, from);
  return future(Temporal.PlainDate.from(addDays(day, -before)), now);
}

function firstTombSweeping(from: string): string {
  const year = Number(from.slice(0, 4));
  const day = tombSweeping(year);
  return day < from ? tombSweeping(year + 1) : day;
}

/** A day of the lunar calendar; without its year it is the next one. */
export function lunarDay(
  given: { month: number; day: number; leap: boolean; year?: number | undefined },
  now: Temporal.PlainDateTime,
): Answer {
  const { month, day, leap, year } = given;
  if (month < 1 || month > 12 || day < 1 || day > 30) return 'unclear';
  const from = year === undefined ? now.toPlainDate().toString() : `${year}-01-01`;
  const found = firstFrom({ lunar: true, ...(leap && { leap }), month, day }, from);
  const date = Temporal.PlainDate.from(found);
  const there = date.withCalendar('chinese');
  // A leap month or a 30th that this year does not have is not moved to another day.
  if (there.day !== day || there.monthCode !== codeOf(month, leap)) return 'unclear';
  return future(date, now);
}

const codeOf = (month: number, leap: boolean) =>
  `M${String(month).padStart(2, '0')}${leap ? 'L' : ''}`;
