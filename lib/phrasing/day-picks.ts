import type { Language } from './rule.ts';

const LOCALES: Record<Language, string> = { en: 'en', cn: 'zh-CN', tw: 'zh-TW' };
const FRIDAY = 5;
const MONDAY = 1;

/** A day in full, with weekday and date, in the language of a sentence. */
export function dayInWords(day: Date, language: Language): string {
  const options = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(day);
}

/** So many days on, the weekday comes next. */
const until = (today: Date, weekday: number) => ((weekday - today.getDay() + 6) % 7) + 1;

/**
 * Tomorrow, the next Friday and the next Monday in full: a promise never hangs on what somebody means
 * by "next". @param today by the clock of the writer
 */
export function dayPicks(today: Date, language: Language): string[] {
  const ahead = [1, until(today, FRIDAY), until(today, MONDAY)].toSorted((a, b) => a - b);
  return [...new Set(ahead)].map((days) =>
    dayInWords(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days), language),
  );
}
