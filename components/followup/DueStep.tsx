import type { ReactNode } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { ENOUGH } from '../../lib/followup/attempts.ts';
import type { Guide } from '../../lib/followup/guide.ts';
import { occurrenceOf } from '../../lib/followup/occurrence.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Closing } from './Closing.tsx';
import { DueMeta } from './DueMeta.tsx';
import type { FormState } from './entry-form.ts';
import style from './followup.module.css';
import type { Ground } from './ground.ts';
import { Guidance } from './Guidance.tsx';

export interface DueProps extends FormState {
  reminder: Reminder;
  person: Person;
  /** Every reminder of theirs: what was heard before decides what may be said now. */
  all: Reminder[];
  /** `undefined` while it is read. */
  ground: Ground | undefined;
  /** The closest first sentence, where it stands on top rather than with the others. */
  lead?: ReactNode;
}

const OFFERS = ['done', 'later', 'skip'] as const;

/** One step that is due, with its one action at hand. */
export function DueStep({ guide, ...props }: DueProps & { guide: Guide }) {
  const { locale, today, say } = useDesk();
  const { reminder, person, all, ground, lead, open, setOpen } = props;
  const occurrence = occurrenceOf(reminder);
  const day = occurrence ? sayDay(occurrence, today, locale) : '';
  const purpose = sentenceIn(guide.purpose, locale, { name: person.name, day });
  return (
    <div className={style.due}>
      <p className={style.purpose}>{purpose}</p>
      <DueMeta
        reminder={reminder}
        all={all}
        // What the user wrote themselves is the purpose already.
        {...(reminder.about !== purpose && { about: reminder.about })}
      />
      {reminder.attempts >= ENOUGH && <p className={style.heed}>{say('tryOtherwise')}</p>}
      {lead}
      <Guidance
        guide={guide}
        reminder={reminder}
        earlier={all.filter(({ anchor }) => anchor === reminder.anchor)}
        ground={ground}
        others={lead !== undefined}
      />
      <Closing
        reminder={reminder}
        person={person}
        offers={OFFERS}
        selling={guide.selling ?? false}
        open={open}
        setOpen={setOpen}
      />
    </div>
  );
}
