import { lazy, Suspense, type ReactNode } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { skip, snooze } from '../../lib/followup/close.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { DoneForm } from './DoneForm.tsx';
import type { EntryForm, FormState } from './entry-form.ts';
import style from './followup.module.css';
import { SkipForm } from './SkipForm.tsx';

/** It comes with the working days that it offers. */
const LaterForm = lazy(() =>
  import('./LaterForm.tsx').then(({ LaterForm }) => ({ default: LaterForm })),
);

interface Props extends FormState {
  reminder: Reminder;
  person: Person;
  /** What can be done with it, the main thing first. */
  offers: readonly EntryForm[];
  /** The step's very reason is to sell. */
  selling?: boolean;
  /** What else leads on from here. */
  children?: ReactNode;
}

/** The ways to close a due thing, and the form of the one that was chosen. */
export function Closing({ reminder, person, offers, selling = false, ...rest }: Props) {
  const { open, setOpen, children } = rest;
  const { say, locale, today, act, hand } = useDesk();
  const close = (closed: boolean) => closed && setOpen(undefined);
  return (
    <>
      <div className={style.row}>
        {offers.map((form) => (
          <Button
            key={form}
            look={form === 'done' && !open ? 'main' : 'plain'}
            aria-expanded={open === form}
            onClick={() => setOpen(open === form ? undefined : form)}
          >
            {say(form)}
          </Button>
        ))}
        {children}
      </div>
      {open === 'done' && (
        <DoneForm reminder={reminder} person={person} selling={selling} saved={close} />
      )}
      <Suspense>
        {open === 'later' && (
          <LaterForm
            choose={(day) =>
              void act(() => snooze(db, reminder.id, day, hand()), {
                word: 'snoozedUntil',
                slots: { day: sayDay(day, today, locale) },
              }).then(close)
            }
          />
        )}
      </Suspense>
      {open === 'skip' && (
        <SkipForm
          skip={(why) =>
            void act(() => skip(db, reminder.id, why, hand()), { word: 'skipped' }).then(close)
          }
        />
      )}
    </>
  );
}
