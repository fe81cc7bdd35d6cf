import type { DatePolicy } from '../../followup/cadence.ts';
import type { Locale } from '../../i18n/words.ts';
import type { Day } from '../../time/day.ts';

/** What may stand in a calendar file: the first six from reminders, the others from the dossier. */
export const CALENDAR_KINDS = [
  'promise',
  'complaint',
  'job',
  'visit',
  'step',
  'feast',
  'yearly',
  'once',
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One day in a calendar. */
export interface CalendarEntry {
  /** The same for the same thing, so that a file that is read again updates it and adds no second. */
  uid: string;
  kind: CalendarKind;
  on: Day;
  summary: string;
  personId: string;
  /** It comes on this day every year. */
  every?: 'year';
}

/** What goes into a calendar file. */
export interface CalendarChoice {
  kinds: readonly CalendarKind[];
  today: Day;
  /** The last day. */
  until: Day;
  /** What was promised stands there in the user's words; else only that something was. */
  promised: boolean;
  locale: Locale;
  policy: Pick<DatePolicy, 'cadences'>;
  /** The user's name: customers whom somebody else looks after are left to them. */
  author: string;
}
