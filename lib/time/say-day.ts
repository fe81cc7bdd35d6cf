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
  return date.toLocaleString(locale, {
    ...(!sameYear && { year: 'numeric' }),
    // The short Chinese form is 12/24.
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
  });
}

/** The whole date, for the hover text. */
export function sayFullDay(day: Day, locale: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'full' });
}
