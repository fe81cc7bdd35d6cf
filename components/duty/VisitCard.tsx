import { lazy, Suspense, useState } from 'react';
import type { Mood, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { cancelVisit, holdVisit } from '../../lib/visit/plan-visit.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { MoodChoice } from '../customer/MoodChoice.tsx';
import { NoteForm } from '../customer/NoteForm.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { CancelForm } from './CancelForm.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';
import { useToggle } from './use-toggle.ts';
import { VisitForm } from './VisitForm.tsx';
import { VisitWarnings } from './VisitWarnings.tsx';
import { withWords } from '../with-words.ts';

const Brief = lazy(() =>
  withWords(() => import('./Brief.tsx')).then(({ Brief }) => ({ default: Brief })),
);

interface Props {
  visit: Visit;
  person: Person;
  /** Whether it is to be prepared now: what helps with that stands open. */
  prepare?: boolean;
}

/** One visit: what for, when, what speaks against it, and what came of it. */
export function VisitCard({ visit, person, prepare = false }: Props) {
  const { act, hand } = useDesk();
  const say = useDutyWords();
  const { open, toggle, close } = useToggle<'held' | 'edit' | 'cancel'>();
  const told = { what: say('visit') };
  const [mood, setMood] = useState<Mood>();
  const hold = (text: string) =>
    act(() => holdVisit(db, visit.id, text, hand(), mood), { word: 'dutyDone', slots: told });
  const cancel = (why: string) =>
    act(() => cancelVisit(db, visit.id, why, hand()), { word: 'dutyCancelled', slots: told });
  const planned = visit.state === 'planned';
  return (
    <div className={`${style.card} ${planned ? '' : style.closed}`}>
      <p className={style.what} dir="auto">
        {visit.purpose}
      </p>
      <When visit={visit} />
      {planned && (
        <>
          <VisitWarnings visit={visit} person={person} />
          <Preparing visit={visit} person={person} now={prepare} />
          <div className={style.row}>
            <Button look={open || prepare ? 'plain' : 'main'} {...toggle('held')}>
              {say('held')}
            </Button>
            <Button {...toggle('edit')}>{say('moveOrChange')}</Button>
            <Button {...toggle('cancel')}>{say('cancelIt')}</Button>
          </div>
        </>
      )}
      {open === 'held' && (
        <NoteForm
          label={say('whatCame')}
          save={hold}
          close={close}
          below={<MoodChoice chosen={mood} choose={setMood} />}
        />
      )}
      {open === 'edit' && <VisitForm person={person} visit={visit} close={close} />}
      {open === 'cancel' && <CancelForm cancel={cancel} close={close} />}
    </div>
  );
}

function When({ visit: { on, at, minutes, state, cancelledWhy } }: { visit: Visit }) {
  const { locale, today } = useDesk();
  const say = useDutyWords();
  return (
    <p className={style.meta}>
      <span>{say('visit')}</span>
      <span
        className={state === 'planned' && on < today ? style.late : undefined}
        title={sayFullDay(on, locale)}
      >
        {[sayDay(on, today, locale), at].filter(Boolean).join(' ')}
      </span>
      <span>{say('minutes', { n: minutes })}</span>
      {state === 'held' && <span>{say('wasHeld')}</span>}
      {state === 'cancelled' && (
        <span dir="auto">{say('cancelledSince', { why: cancelledWhy ?? '–' })}</span>
      )}
    </p>
  );
}

/** What is looked at before the visit: open on the day before, else at hand. */
function Preparing({ visit, person, now }: { visit: Visit; person: Person; now: boolean }) {
  const say = useDutyWords();
  const [open, setOpen] = useState(now);
  return (
    <details
      className={style.brief}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('prepare')}</summary>
      <Suspense>{open && <Brief visit={visit} person={person} now={now} />}</Suspense>
    </details>
  );
}
