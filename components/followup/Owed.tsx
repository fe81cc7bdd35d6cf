import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { hasOpenComplaint } from '../../lib/followup/beside.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { inOrder } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { DueThing } from './DueThing.tsx';
import type { EntryForm } from './entry-form.ts';
import style from './followup.module.css';
import { readGround } from './ground.ts';
import { HeldBack } from './HeldBack.tsx';
import { NextStep } from './NextStep.tsx';

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
  const { say, today, zone, attendMonths } = useDesk();
  const [form, setForm] = useState<{ id: string; open: EntryForm }>();
  const beside = useLiveQuery(async () => {
    const desk = { today, zone, attendMonths };
    const [ground, promises] = await Promise.all([
      readGround([person.id], desk),
      db.promises.where('personId').equals(person.id).toArray(),
    ]);
    const harmful = promises.filter(({ affectsOthers }) => affectsOthers).map(({ id }) => id);
    return { ground: ground.get(person.id), harmful };
  }, [person.id, today, zone, attendMonths]);
  const ground = beside?.ground;
  const complains = ground !== undefined && hasOpenComplaint(ground.beside);
  const isHeld = (reminder: Reminder) => complains && !!guideOf(reminder)?.selling;
  const ordered = inOrder(
    due,
    ({ cadence, anchor }) => cadence === 'promise' && !!beside?.harmful.includes(anchor),
  );
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
