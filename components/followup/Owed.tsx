import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { hasOpenComplaint } from '../../lib/followup/beside.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { inOrder } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { DueThing } from './DueThing.tsx';
import type { EntryForm } from './entry-form.ts';
import style from './followup.module.css';
import { HeldBack } from './HeldBack.tsx';
import { NextStep } from './NextStep.tsx';
import { useGround } from './use-ground.ts';

interface Props {
  person: Person;
  /** Every step of every sale of theirs, by date. */
  reminders: Reminder[];
}

/** What is due with one customer now, and what comes next. */
export function Owed({ person, reminders }: Props) {
  const { today } = useDesk();
  const open = reminders.filter((reminder) => reminder.state === 'open');
  const due = open.filter((reminder) => reminder.showOn <= today);
  return (
    <>
      {due.length > 0 && <DueNow person={person} due={due} all={reminders} />}
      <NextStep next={open.find((reminder) => reminder.showOn > today)} />
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
