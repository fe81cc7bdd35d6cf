import { guideOf } from '../../lib/followup/guide.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { dutyOf, dutyWord } from './duty-word.ts';

/** A due thing in one line: what is done, and what it is about where that is not the same. */
export interface Brief {
  what: string;
  about: string;
}

/** Answers with what a due thing is, without its day. */
export function useBrief(): (reminder: Reminder, name: string) => Brief {
  const { say, locale, policy } = useDesk();
  return (reminder, name) => {
    const guide = dutyOf(reminder) ? undefined : guideOf(reminder, policy);
    const what = guide ? sentenceIn(guide.brief, locale, { name }) : say(dutyWord(reminder));
    return { what, about: reminder.about === what ? '' : reminder.about };
  };
}
