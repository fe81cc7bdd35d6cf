import type { Locale } from '../i18n/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to which span each unit is said, and how long it is, ms. */
const UNITS = [
  { unit: 'minute', long: MINUTE, below: HOUR },
  { unit: 'hour', long: HOUR, below: 2 * DAY },
  { unit: 'day', long: DAY, below: Infinity },
] as const;

/** How long something took, as a person says it: "25 minutes", "2 hours", "3 days"; a minute at least. @param span ms */
export function saySpan(span: number, locale: Locale): string {
  const { unit, long } = UNITS.find(({ below }) => span < below) ?? UNITS[2];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.floor(span / long)));
}
