import { daysIn, storedMonthDay } from '../time/month-day.ts';

const MONTHS = [
  ['jan', 'januar'],
  ['feb', 'februar'],
  ['mar', 'märz', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun', 'juni'],
  ['jul', 'juli'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];
const NAMED = MONTHS.flat().join('|');

/** Years of people who are alive, and of contracts. */
const YEAR = '((?:19|20)\\d\\d)';
const CHINESE = '[一二三四五六七八九十廿\\d初正冬腊臘]{1,3}';

/** A date as it is written; the groups say what is what. */
const WRITTEN: { pattern: RegExp; order: ('year' | 'month' | 'day')[] }[] = [
  { pattern: new RegExp(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`), order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(
      `(?:${YEAR}年)?\\s?(${CHINESE})\\s?月\\s?(${CHINESE})(?:[日号號]|$|(?=[，。,.\\s]))`,
    ),
    order: ['year', 'month', 'day'],
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ?(${NAMED})[a-zä]*\\.?,?(?: ${YEAR})?`,
      'i',
    ),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(
      `\\b(${NAMED})[a-zä]*\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?(?: ${YEAR})?`,
      'i',
    ),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}?`),
    order: ['day', 'month', 'year'],
  },
];
const LUNAR = /农历|農曆|阴历|陰曆|lunar/i;

/** A date in a text; the year is left out at times. */
interface ReadDay {
  year?: number;
  month: number;
  day: number;
  lunar: boolean;
}

/** The first date of a text, in the notations of three languages; `undefined` where there is none. */
function readDay(text: string): ReadDay | undefined {
  for (const { pattern, order } of WRITTEN) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
      numberOf(found[order.indexOf(part) + 1] ?? ''),
    );
    const lunar = LUNAR.test(text);
    if (month === undefined || day === undefined || month < 1 || month > 12) continue;
    if (day < 1 || day > daysIn(month, lunar)) continue;
    return { ...(year !== undefined && { year }), month, day, lunar };
  }
  return undefined;
}

/** As a day of the year is stored. */
export function readMonthDay(text: string): string | undefined {
  const read = readDay(text);
  return read && storedMonthDay(read);
}

/** As a date is stored. */
export function readDate(text: string): string | undefined {
  const { year, month = 0, day = 0 } = readDay(text) ?? {};
  if (year === undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const DIGITS = '〇一二三四五六七八九';

function numberOf(written: string): number | undefined {
  if (!written) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  const month = MONTHS.findIndex((names) =>
    names.some((name) => written.toLowerCase().startsWith(name)),
  );
  return month >= 0 ? month + 1 : chinese(written);
}

/** 初五, 十二, 二十一, 廿三; 正月 is the first month, 冬月 the eleventh, 腊月 the twelfth. */
function chinese(written: string): number | undefined {
  const named = { 正: 1, 冬: 11, 腊: 12, 臘: 12 }[written];
  if (named !== undefined) return named;
  const plain = written.replace('初', '').replace('廿', '二十');
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['0', plain];
  const ten = tens === '' ? 1 : Math.max(DIGITS.indexOf(tens), 0);
  const one = ones === '' ? 0 : DIGITS.indexOf(ones);
  return one < 0 ? undefined : ten * 10 + one;
}
