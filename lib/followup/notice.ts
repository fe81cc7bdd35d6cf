import { noticeWords } from '../i18n/notice.ts';
import { listIn, sayIn, sentenceIn, type Locale } from '../i18n/words.ts';
import type { DatePolicy } from './cadence.ts';
import { purposeOf } from './cadences/index.ts';
import type { Reminder } from './reminder.ts';

/** Names that a grouped notice lists before it counts the rest. */
const NAMES = 3;

/** What a desktop notice says: never a sensitive fact, only who and why. */
export interface NoticeText {
  title: string;
  message: string;
  /** Whom a click shows; `undefined` for several: a click shows Today. */
  personId: string | undefined;
}

/** Words one notice for all that fell due together: several are one notice, never a burst. */
export function noticeText(
  due: Reminder[],
  nameOf: (personId: string) => string,
  locale: Locale,
  policy: Pick<DatePolicy, 'cadences'>,
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
  return {
    title: say('severalTitle', { n: due.length }),
    message: more > 0 ? say('severalMore', { names: listed, n: more }) : listed,
    personId: undefined,
  };
}
