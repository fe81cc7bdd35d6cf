import { lazy, Suspense, useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { hasOpenComplaint } from '../../lib/followup/beside.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { isDuty } from '../../lib/followup/kind.ts';
import { inOrder } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { CallTime } from './CallTime.tsx';
import { DueThing } from './DueThing.tsx';
import type { EntryForm } from './entry-form.ts';
import style from './followup.module.css';
import { HeldBack } from './HeldBack.tsx';
import { NextStep } from './NextStep.tsx';
import { useGround } from './use-ground.ts';
import { withWords } from '../with-words.ts';

/** Most customers are owed nothing: loaded for those who are. */
const Duties = lazy(() =>
  withWords(() => import('../duty/Duties.tsx')).then(({ Duties }) => ({ default: Duties })),
);

/** Few customers have an open promise: loaded for those. */
const Promises = lazy(() =>
  withWords(() => import('../promise/Promises.tsx')).then(({ Promises }) => ({
    default: Promises,
  })),
);

interface Props {
  person: Person;
  /** Every step of every sale of theirs, by date. */
  reminders: Reminder[];
}

/** What is owed to one customer, what is due with them now, and what comes next (2.1). */
export function Owed({ person, reminders }: Props) {
  const { say, today } = useDesk();
  const all = reminders.filter((reminder) => reminder.state === 'open');
  const open = all.filter(({ cadence }) => cadence !== 'promise');
  // What is owed comes before the steps, due today or not.
  const owed = open.filter(isDuty);
  const steps = open.filter((reminder) => !isDuty(reminder));
  const due = steps.filter((reminder) => reminder.showOn <= today);
  return (
    <>
      {open.length < all.length && (
        <section aria-label={say('promisedToThem')}>
          <h2 className={style.heading}>{say('promisedToThem')}</h2>
          <Suspense>
            <Promises reminders={all} />
          </Suspense>
        </section>
      )}
      {owed.length > 0 && (
        <Suspense>
          <Duties person={person} reminders={owed} title={say('stillOpen')} />
        </Suspense>
      )}
      {due.length > 0 && <DueNow person={person} due={due} all={reminders} />}
      <NextStep next={steps.find((reminder) => reminder.showOn > today)} />
    </>
  );
}

interface DueNowProps {
  person: Person;
  due: Reminder[];
  all: Reminder[];
}

function DueNow({ person, due, all }: DueNowProps) {
  const { say } = useDesk();
  const [form, setForm] = useState<{ id: string; open: EntryForm }>();
  const { ground, harms } = useGround(person.id);
  const complains = ground !== undefined && hasOpenComplaint(ground.beside);
  const isHeld = (reminder: Reminder) => complains && !!guideOf(reminder)?.selling;
  const ordered = inOrder(due, harms);
  return (
    <section aria-label={say('owedNow')}>
      <h2 className={style.heading}>{say('owedNow')}</h2>
      <CallTime person={person} due={due} />
      {ordered.map((reminder) =>
        isHeld(reminder) ? (
          <HeldBack key={reminder.id} reminder={reminder} person={person} />
        ) : (
          <DueThing
            key={reminder.id}
            reminder={reminder}
            person={person}
            all={all}
            ground={ground}
            open={form?.id === reminder.id ? form.open : undefined}
            setOpen={(open) => setForm(open && { id: reminder.id, open })}
          />
        ),
      )}
    </section>
  );
}
