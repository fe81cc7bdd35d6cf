import { guideOf } from '../../lib/followup/guide.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';

/** The next thing that is planned, in one quiet line. */
export function NextStep({ next }: { next: Reminder | undefined }) {
  const { say, locale, today, policy } = useDesk();
  const guide = next && guideOf(next, policy);
  if (!next || !guide) return null;
  return (
    <p className={style.soft} title={sayFullDay(next.showOn, locale)}>
      {say('coming', {
        purpose: sentenceIn(guide.brief, locale),
        day: sayDay(next.showOn, today, locale),
      })}
    </p>
  );
}
