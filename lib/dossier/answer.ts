import { day as dayShape } from '../db/record.ts';
import { listIn, sentenceIn, type Locale, type Word } from '../i18n/words.ts';
import type { Day } from '../time/day.ts';
import { monthDayOf, type MonthDay } from '../time/month-day.ts';
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
const LEAP = {
  en: 'Day {day} of leap lunar month {month}',
  cn: '农历闰{month}月{day}日',
  tw: '農曆閏{month}月{day}日',
};

/** The answers that a choice offers, by the key that is stored. */
export function optionsOf({ type, options }: Field): Record<string, Word> | undefined {
  return type === 'yesNo' ? YES_NO : options;
}

/**
 * The answers that may follow one that is known. Where they have an order, the next one or any before
 * it (1.18); else all of them.
 * @param known left out: nothing is known yet
 */
export function optionsAfter(field: Field, known?: string): Record<string, Word> | undefined {
  const options = optionsOf(field);
  const keys = Object.keys(options ?? {});
  const at = known === undefined ? -1 : keys.indexOf(known);
  if (!options || !field.inOrder || at < 0) return options;
  return Object.fromEntries(Object.entries(options).slice(0, at + 2));
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

/** A day of the year as a person reads it. */
export function sayMonthDay({ lunar, leap, month, day }: MonthDay, locale: Locale): string {
  if (lunar) return sentenceIn(leap ? LEAP : LUNAR, locale, { day, month });
  // A leap year, so that each day of every month is in it.
  return sayDate(Temporal.PlainDate.from({ year: 2024, month, day }).toString(), locale);
}

/** As an instant in UTC: given the date itself, Node 26 writes 12/24 for 12月24日. */
function sayDate(day: Day, locale: Locale, more: Intl.DateTimeFormatOptions = {}): string {
  const format = { ...more, month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(Date.parse(day));
}
