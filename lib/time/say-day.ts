import type { Locale } from '../i18n/words.ts';
import { daysBetween, type Day } from './day.ts';

const dates = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<Locale, Intl.RelativeTimeFormat>();

/** Made once: making one takes as long as writing fifty dates with it, and lists are full of dates. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  dates.set(key, format);
  return format;
}

function distanceFormat(locale: Locale): Intl.RelativeTimeFormat {
  const format = distances.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  distances.set(locale, format);
  return format;
}

/** A date as a person says it from `today`: "tomorrow", "周三", "12 Mar". */
export function sayDay(day: Day, today: Day, locale: Locale): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 2) return distanceFormat(locale).format(away, 'day');
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format =
    away > 0 && away < 7
      ? dateFormat(locale, { weekday: 'long' })
      : dateFormat(locale, {
          ...(!sameYear && { year: 'numeric' }),
          month: locale === 'en' ? 'short' : 'long',
          day: 'numeric',
        });
  // As an instant in UTC: given the date itself, Node 26 writes 12/24 for 12月24日.
  return format.format(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds);
}

/** The whole date, for the hover text. */
export function sayFullDay(day: Day, locale: Locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'full' });
}
