import { lazy, Suspense } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { DueStep } from './DueStep.tsx';
import style from './followup.module.css';
import { NextStep } from './NextStep.tsx';

/** Few customers have an open promise: loaded for those. */
const Promises = lazy(() =>
  import('../promise/Promises.tsx').then(({ Promises }) => ({ default: Promises })),
);

interface Props {
  person: Person;
  /** Every step of every sale of theirs, by date. */
  reminders: Reminder[];
}

/** What is due with one customer now, and what comes next. */
export function Owed({ person, reminders }: Props) {
  const { say, today } = useDesk();
  const all = reminders.filter((reminder) => reminder.state === 'open');
  const open = all.filter(({ cadence }) => cadence !== 'promise');
  const due = open.filter((reminder) => reminder.showOn <= today);
  return (
    <>
      {open.length < all.length && (
        <section aria-label={say('promisedToThem')}>
          <h2 className={style.heading}>{say('promisedToThem')}</h2>
          <Suspense>
            <Promises personId={person.id} reminders={all} />
          </Suspense>
        </section>
      )}
      {due.length > 0 && (
        <section aria-label={say('owedNow')}>
          <h2 className={style.heading}>{say('owedNow')}</h2>
          {due.map((reminder) => (
            <DueStep
              key={reminder.id}
              reminder={reminder}
              person={person}
              earlier={reminders.filter(({ anchor }) => anchor === reminder.anchor)}
            />
          ))}
        </section>
      )}
      <NextStep next={open.find((reminder) => reminder.showOn > today)} />
    </>
  );
}
