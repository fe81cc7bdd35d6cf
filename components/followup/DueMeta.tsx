import { skippedInRow } from '../../lib/followup/skipped-in-row.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';

interface Props {
  reminder: Reminder;
  all: readonly Reminder[];
  /** What it is about, where that does not stand above. */
  about?: string;
}

/** When it is due, and what came of it before. */
export function DueMeta({ reminder, all, about }: Props) {
  const { say, locale, today } = useDesk();
  const { dueOn, attempts } = reminder;
  const skipped = skippedInRow(reminder, all);
  return (
    <p className={style.meta}>
      {about && <span dir="auto">{about}</span>}
      <span className={dueOn < today ? style.overdue : undefined} title={sayFullDay(dueOn, locale)}>
        {say('due', { day: sayDay(dueOn, today, locale) })}
      </span>
      {attempts > 0 && <span>{say('attempts', { n: attempts })}</span>}
      {skipped > 0 && <span>{say('skippedInRow', { n: skipped })}</span>}
    </p>
  );
}
