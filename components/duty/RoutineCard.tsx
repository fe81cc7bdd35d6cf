import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { Routine } from '../../lib/followup/routine.ts';
import { endRoutine, resumeRoutine } from '../../lib/followup/routines.ts';
import type { Day } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './duty.module.css';
import { NamedDayForm } from './NamedDayForm.tsx';
import { sayRhythm } from './rhythm.ts';
import { RoutineForm } from './RoutineForm.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useToggle } from './use-toggle.ts';

interface Props {
  routine: Routine;
  person: Person;
}

/** One thing that comes again and again, or a date that has a name. */
export function RoutineCard({ routine, person }: Props) {
  const { act, hand, locale, today } = useDesk();
  const say = useDutyWords();
  const { open, toggle, close } = useToggle<'edit'>();
  const day = (one: Day) => sayDay(one, today, locale);
  const going = routine.state === 'going';
  const what = say(routine.kind === 'maintenance' ? 'regularVisit' : 'namedDay');
  const end = () =>
    act(() => endRoutine(db, routine.id, hand()), { word: 'dutyDone', slots: { what } });
  const resume = () =>
    act(() => resumeRoutine(db, routine.id, hand()), { word: 'dutyReopened', slots: { what } });
  const Form = routine.kind === 'maintenance' ? RoutineForm : NamedDayForm;
  return (
    <div className={`${style.card} ${going ? '' : style.closed}`}>
      <p className={style.what} dir="auto">
        {routine.purpose}
      </p>
      <p className={style.meta}>
        <span>{what}</span>
        <span>{say(routine.channel)}</span>
        <span>{sayRhythm(routine, { say, locale, day })}</span>
        {routine.leadDays && <span>{say('leadOf', { n: routine.leadDays })}</span>}
        {!going && <span>{say('ended')}</span>}
      </p>
      <div className={style.row}>
        <Button {...toggle('edit')}>{say('edit')}</Button>
        {going ? (
          <Button onClick={() => void end()}>{say('endRoutine')}</Button>
        ) : (
          <Button onClick={() => void resume()}>{say('openAgain')}</Button>
        )}
      </div>
      {open && <Form person={person} routine={routine} close={close} />}
    </div>
  );
}
