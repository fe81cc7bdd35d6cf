import type { Locale } from '../i18n/words.ts';
import { daysBetween, type Day } from './day.ts';

/** A date as a person says it from `today`: "tomorrow", "周三", "12 Mar". */
export function sayDay(day: Day, today: Day, locale: Locale): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 2) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  }
  const date = Temporal.PlainDate.from(day);
  if (away > 0 && away < 7) return date.toLocaleString(locale, { weekday: 'long' });
  const sameYear = date.year === Temporal.PlainDate.from(today).year;
  // As an instant in UTC: given the date itself, Node 26 writes 12/24 for 12月24日.
  return new Intl.DateTimeFormat(locale, {
    ...(!sameYear && { year: 'numeric' }),
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date.toZonedDateTime('UTC').epochMilliseconds);
}

/** The whole date, for the hover text. */
export function sayFullDay(day: Day, locale: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'full' });
}
