import { sayMonthDay } from '../../lib/dossier/answer.ts';
import type { Routine } from '../../lib/followup/routine.ts';
import type { dutyFormWords } from '../../lib/i18n/duty-forms.ts';
import type { Locale, Say } from '../../lib/i18n/words.ts';
import type { Day } from '../../lib/time/day.ts';
import { monthDayOf } from '../../lib/time/month-day.ts';

const EVERY_WORD = {
  day: 'everyDays',
  week: 'everyWeeks',
  month: 'everyMonths',
  year: 'everyYears',
} as const;

interface Speech {
  locale: Locale;
  say: Say<typeof dutyFormWords>;
  day: (day: Day) => string;
}

/** Says when something comes: "every 6 months · 31 Jan", "every year · 21 June". */
export function sayRhythm(
  { from, every }: Pick<Routine, 'from' | 'every'>,
  { locale, say, day }: Speech,
): string {
  const monthDay = monthDayOf(from);
  if (monthDay) return `${say('comesYearly')} · ${sayMonthDay(monthDay, locale)}`;
  const rhythm = every ? say(EVERY_WORD[every.unit], { n: every.count }) : say('comesOnce');
  return `${rhythm} · ${day(from)}`;
}
