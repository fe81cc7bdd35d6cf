import { lazy, Suspense } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { isDuty, kindOf, KINDS } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { CallTime } from './CallTime.tsx';
import { DueStep } from './DueStep.tsx';
import style from './followup.module.css';
import { NextStep } from './NextStep.tsx';

/** Most customers are owed nothing: loaded for those who are. */
export const Duties = lazy(() =>
  import('../duty/Duties.tsx').then(({ Duties }) => ({ default: Duties })),
);

interface Props {
  person: Person;
  /** Every step of every sale of theirs, by date. */
  reminders: Reminder[];
}

const placeOf = (reminder: Reminder) => KINDS.indexOf(kindOf(reminder));

/** What is owed to one customer, what is due with them now, and what comes next (2.1). */
export function Owed({ person, reminders }: Props) {
  const { say, today } = useDesk();
  const open = reminders.filter((reminder) => reminder.state === 'open');
  const owed = open.filter(isDuty);
  const steps = open.filter((reminder) => !isDuty(reminder));
  const due = steps.filter((reminder) => reminder.showOn <= today);
  return (
    <>
      {owed.length > 0 && (
        <Suspense>
          <Duties person={person} reminders={owed} title={say('stillOpen')} />
        </Suspense>
      )}
      {due.length > 0 && (
        <section aria-label={say('owedNow')}>
          <h2 className={style.heading}>{say('owedNow')}</h2>
          <CallTime person={person} due={due} />
          {due
            .toSorted((a, b) => placeOf(a) - placeOf(b))
            .map((reminder) => (
              <DueStep
                key={reminder.id}
                reminder={reminder}
                person={person}
                earlier={reminders.filter(({ anchor }) => anchor === reminder.anchor)}
              />
            ))}
        </section>
      )}
      <NextStep next={steps.find((reminder) => reminder.showOn > today)} />
    </>
  );
}
