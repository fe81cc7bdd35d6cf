import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { skip, snooze } from '../../lib/followup/close.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { occurrenceOf } from '../../lib/followup/occurrence.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { DoneForm } from './DoneForm.tsx';
import style from './followup.module.css';
import { Guidance } from './Guidance.tsx';
import { LaterForm } from './LaterForm.tsx';
import { SkipForm } from './SkipForm.tsx';

interface Props {
  reminder: Reminder;
  person: Person;
  /** The steps of the same sale: what was heard in them decides what may be said now. */
  earlier: Reminder[];
}

/** One thing that is due, with its one action at hand. */
export function DueStep({ reminder, person, earlier }: Props) {
  const { say, locale, today, policy, act, hand } = useDesk();
  const [open, setOpen] = useState<'done' | 'later' | 'skip'>();
  const guide = guideOf(reminder, policy);
  if (!guide) return null;
  const toggle = (which: 'done' | 'later' | 'skip') => () =>
    setOpen(open === which ? undefined : which);
  const occurrence = occurrenceOf(reminder);
  const day = occurrence ? sayDay(occurrence, today, locale) : '';
  const purpose = sentenceIn(guide.purpose, locale, { name: person.name, day });
  const overdue = reminder.dueOn < today;
  return (
    <div className={style.due}>
      <p className={style.purpose}>{purpose}</p>
      <p className={style.meta}>
        {reminder.about && reminder.about !== purpose && <span dir="auto">{reminder.about}</span>}
        <span
          className={overdue ? style.overdue : undefined}
          title={sayFullDay(reminder.dueOn, locale)}
        >
          {say('due', { day: sayDay(reminder.dueOn, today, locale) })}
        </span>
        {reminder.attempts > 0 && <span>{say('attempts', { n: reminder.attempts })}</span>}
      </p>
      <Guidance guide={guide} person={person} reminder={reminder} earlier={earlier} />
      <div className={style.row}>
        <Button
          look={open ? 'plain' : 'main'}
          aria-expanded={open === 'done'}
          onClick={toggle('done')}
        >
          {say('done')}
        </Button>
        <Button aria-expanded={open === 'later'} onClick={toggle('later')}>
          {say('later')}
        </Button>
        <Button aria-expanded={open === 'skip'} onClick={toggle('skip')}>
          {say('skip')}
        </Button>
      </div>
      {open === 'done' && <DoneForm reminder={reminder} person={person} />}
      {open === 'later' && (
        <LaterForm
          choose={(day) =>
            void act(() => snooze(db, reminder.id, day, hand()), {
              word: 'snoozedUntil',
              slots: { day: sayDay(day, today, locale) },
            })
          }
        />
      )}
      {open === 'skip' && (
        <SkipForm
          skip={(why) => void act(() => skip(db, reminder.id, why, hand()), { word: 'skipped' })}
        />
      )}
    </div>
  );
}
