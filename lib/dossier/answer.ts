import { day as dayShape } from '../db/record.ts';
import { listIn, sentenceIn, type Locale, type Word } from '../i18n/words.ts';
import type { Day } from '../time/day.ts';
import type { Field } from './field.ts';

const YES_NO: Record<string, Word> = {
  yes: { en: 'Yes', cn: '是', tw: '是' },
  no: { en: 'No', cn: '否', tw: '否' },
};
const LUNAR = {
  en: 'Day {day} of lunar month {month}',
  cn: '农历{month}月{day}日',
  tw: '農曆{month}月{day}日',
};

/** MM-DD, in the calendar that the day is kept by. */
const MONTHDAY = /^(lunar )?(\d\d)-(\d\d)$/;

/** A day of the year. A lunar month has at most 30 days. */
export interface MonthDay {
  lunar: boolean;
  month: number;
  day: number;
}

/** The answers that a choice offers, by the key that is stored. */
export function optionsOf({ type, options }: Field): Record<string, Word> | undefined {
  return type === 'yesNo' ? YES_NO : options;
}

/** The most days that each month has in any year: 29 in February. */
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The most days that a month has in any year: by the moon 30. */
export function daysIn(month: number, lunar: boolean): number {
  return lunar ? 30 : (MOST_DAYS[month - 1] ?? 0);
}

/** A stored day of the year; `undefined` where it is none. */
export function monthDayOf(value: string): MonthDay | undefined {
  const found = MONTHDAY.exec(value);
  const [month, day] = [Number(found?.[2]), Number(found?.[3])];
  if (!(month >= 1 && month <= 12 && day >= 1)) return undefined;
  const lunar = !!found?.[1];
  return day <= daysIn(month, lunar) ? { lunar, month, day } : undefined;
}

/** How a day of the year is stored; one after the end of its month is the last of it. */
export function storedMonthDay({ lunar, month, day }: MonthDay): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${lunar ? 'lunar ' : ''}${two(month)}-${two(Math.min(day, daysIn(month, lunar)))}`;
}

const isDay = (value: string) => dayShape.safeParse(value).success;

const ACCEPTS = {
  text: () => true,
  list: () => true,
  choice: (value, field) => Object.hasOwn(field.options ?? {}, value),
  yesNo: (value) => Object.hasOwn(YES_NO, value),
  date: isDay,
  monthday: (value) => monthDayOf(value) !== undefined,
  year: (value) => /^(19|20)\d\d$/.test(value),
} satisfies Record<Field['type'], (value: string, field: Field) => boolean>;

/**
 * An answer as it is stored: blanks taken off, one list entry a line.
 * @returns `undefined` where it is no answer to such a question
 */
export function asAnswer(field: Field, given: string): string | undefined {
  const lines = given.split('\n').map((line) => line.trim());
  const value = field.type === 'list' ? lines.filter(Boolean).join('\n') : given.trim();
  return value && ACCEPTS[field.type](value, field) ? value : undefined;
}

/** An answer as a person reads it. What does not fit its question is shown as it is. */
export function sayAnswer(field: Field, value: string, locale: Locale): string {
  const option = optionsOf(field)?.[value];
  if (option) return sentenceIn(option, locale);
  if (field.type === 'list') return listIn(locale, value.split('\n'));
  if (field.type === 'date' && isDay(value)) {
    return sayDate(value, locale, { year: 'numeric' });
  }
  const monthDay = field.type === 'monthday' ? monthDayOf(value) : undefined;
  return monthDay ? sayMonthDay(monthDay, locale) : value;
}

function sayMonthDay({ lunar, month, day }: MonthDay, locale: Locale): string {
  if (lunar) return sentenceIn(LUNAR, locale, { day, month });
  // A leap year, so that each day of every month is in it.
  return sayDate(Temporal.PlainDate.from({ year: 2024, month, day }).toString(), locale);
}

/** As an instant in UTC: given the date itself, Node 26 writes 12/24 for 12月24日. */
function sayDate(day: Day, locale: Locale, more: Intl.DateTimeFormatOptions = {}): string {
  const format = { ...more, month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(Date.parse(day));
}
