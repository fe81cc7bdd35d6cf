import type { Unit } from './days.ts';
import type { Said } from './when.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const WEEKDAY = String.raw`(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b`;
export const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;

/** 1 is Monday. A short name in small letters may be another word: "sat", "sun", "wed". */
export function weekdayOf(said: Said): number | undefined {
  const name = said('weekday');
  const short = name.length < 6 && name === name.toLowerCase();
  const isWord =
    short && ['sat', 'sun', 'wed', 'mon'].includes(name) && !said('which') && !said('near');
  const at = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 || isWord ? undefined : at + 1;
}

/** 1 is January. */
export const monthIn = (said: Said): number =>
  MONTHS.indexOf(said('month').slice(0, 3).toLowerCase()) + 1;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ONE = String.raw`\d{1,3}(?:\.5)?|half\s+an?|an?(?:\s+couple(?:\s+of)?|\s+few)?|couple(?:\s+of)?|few|several|${NUMBERS.join('|')}`;

/** A number, or two of which the larger counts: "2-3", "two or three". */
export const COUNT = String.raw`(?:(?<least>${ONE})\s?(?:-|–|to|or)\s?)?(?<count>${ONE})`;

/** How many were said; `undefined` for "a few". */
export function countIn(said: Said): { count: number; vague: boolean } | undefined {
  const count = said('count').toLowerCase().replaceAll(/\s+/g, ' ');
  const vague = said('least') !== '';
  if (/^\d/.test(count)) return { count: Number(count), vague };
  if (count.includes('couple')) return { count: 2, vague: true };
  if (count.startsWith('half')) return { count: 0.5, vague };
  if (count === 'a' || count === 'an') return { count: 1, vague };
  const named = NUMBERS.indexOf(count);
  return named < 0 ? undefined : { count: named + 1, vague };
}

export const UNIT = String.raw`(?<unit>minute|min|hour|hr|working\s+day|business\s+day|work\s?day|day|week|fortnight|month|year)s?\b`;

/** What is counted, and how many of it one is. */
export function unitIn(said: Said): { unit: Unit; times: number } | undefined {
  const unit = said('unit').toLowerCase();
  if (unit === 'fortnight') return { unit: 'week', times: 2 };
  if (/^(?:work|business)/.test(unit)) return { unit: 'workday', times: 1 };
  if (unit.startsWith('min')) return { unit: 'minute', times: 1 };
  if (unit.startsWith('h')) return { unit: 'hour', times: 1 };
  const plain = (['day', 'week', 'month', 'year'] as const).find((one) => one === unit);
  return plain && { unit: plain, times: 1 };
}
