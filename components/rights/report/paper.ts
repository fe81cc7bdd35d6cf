import type { EveryField } from '../../../lib/dossier/every-field.ts';
import { dutyFormWords } from '../../../lib/i18n/duty-forms.ts';
import { reachWords } from '../../../lib/i18n/reach.ts';
import { reportWords } from '../../../lib/i18n/report.ts';
import { screenWords } from '../../../lib/i18n/screen.ts';
import { sayIn, type Locale, type Say } from '../../../lib/i18n/words.ts';
import { dayAt, type Day } from '../../../lib/time/day.ts';

const words = { ...screenWords, ...dutyFormWords, ...reachWords, ...reportWords };

/** How a report speaks: its language is chosen apart from that of the interface. */
export interface Paper {
  locale: Locale;
  say: Say<typeof words>;
  every: EveryField;
  /** The whole date, as it is said on paper. */
  day: (day: Day) => string;
  /** The name of a weekday, 0 for Sunday to 6. */
  weekday: (day: number) => string;
  /** The date of an instant, epoch ms. */
  on: (at: number) => string;
  /** Who wrote something, and when. */
  written: (row: { createdAt: number; by: string }) => string;
}

export function paperOf(locale: Locale, zone: string, every: EveryField): Paper {
  const say = sayIn(words, locale);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (one: Day) => format.format(Date.parse(one));
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const weekday = (one: number) => weekdays.format(Date.UTC(2024, 0, 7 + one));
  const on = (at: number) => day(dayAt(at, zone));
  const written = ({ createdAt, by }: { createdAt: number; by: string }) =>
    say('reportWrittenBy', { day: on(createdAt), by: by || say('reportUser') });
  return { locale, say, every, day, weekday, on, written };
}
