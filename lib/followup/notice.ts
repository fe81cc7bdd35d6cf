import { noticeWords } from '../i18n/notice.ts';
import { listIn, sayIn, sentenceIn, type Locale } from '../i18n/words.ts';
import type { Day } from '../time/day.ts';
import type { DatePolicy } from './cadence.ts';
import { purposeOf } from './cadences/index.ts';
import type { Reminder } from './reminder.ts';

/** Names that a grouped notice lists before it counts the rest. */
const NAMES = 3;

/** Where several are shown. */
const TODAY = '/today';

/** What a desktop notice says: never a sensitive fact, only who and why. */
export interface NoticeText {
  title: string;
  message: string;
  /** Whom a click shows; `undefined` for several: a click shows Today. */
  personId: string | undefined;
}

/**
 * Words one notice for all that fell due together: several are one notice, never a burst, and after
 * days away it says since when.
 */
export function noticeText(
  due: Reminder[],
  nameOf: (personId: string) => string,
  locale: Locale,
  policy: Pick<DatePolicy, 'cadences'>,
  today: Day,
): NoticeText | undefined {
  const [first] = due;
  if (!first) return undefined;
  const say = sayIn(noticeWords, locale);
  if (due.length === 1) {
    const purpose = purposeOf(first, policy);
    // A date is private: the notice says only that there is something to do.
    const message = purpose
      ? say('duePurpose', { purpose: sentenceIn(purpose, locale), about: first.about })
      : say('dueDate');
    return { title: nameOf(first.personId), message, personId: first.personId };
  }
  const names = [...new Set(due.map((reminder) => nameOf(reminder.personId)))];
  const listed = listIn(locale, names.slice(0, NAMES));
  const more = names.length - NAMES;
  const since = due.reduce((day, { showOn }) => (showOn < day ? showOn : day), today);
  const n = due.length;
  return {
    title:
      since < today
        ? say('severalSince', { n, day: dateIn(locale, since, today) })
        : say('severalTitle', { n }),
    message: more > 0 ? say('severalMore', { names: listed, n: more }) : listed,
    personId: undefined,
  };
}

/** A date that is still right when the notice is read days later. */
function dateIn(locale: Locale, day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const month = locale === 'en' ? 'short' : 'long';
  return new Date(day).toLocaleDateString(locale, { timeZone: 'UTC', year, month, day: 'numeric' });
}

/** What a click or a button acts on. All of it stands in the notice's id: the worker may be gone by then. */
export interface Noticed {
  /** The place that a click shows. */
  place: string;
  /** The one reminder that it tells of, as it was; `undefined` where there are several. */
  reminder?: Pick<Reminder, 'id' | 'showOn'>;
}

/** The id of a notice about these reminders. The same reminder has the same id: it is not shown twice. */
export function noticeIdOf(due: Reminder[]): string {
  const [first] = due;
  if (!first || due.length > 1) return TODAY;
  return [`/person/${first.personId}`, first.showOn, first.id].join(' ');
}

/** Reads the id of a notice. */
export function readNoticeId(noticeId: string): Noticed {
  const [place = TODAY, showOn, ...id] = noticeId.split(' ');
  if (showOn === undefined || id.length === 0) return { place };
  return { place, reminder: { id: id.join(' '), showOn } };
}
