import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { delay } from '../../lib/delay/delay.ts';
import { dueOf, followersOf, type Follower, type Movable } from '../../lib/delay/movable.ts';
import { addDays, daysBetween, type Day } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { dayToPrepare, nextWorkday } from '../../lib/time/workdays.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';

interface Props {
  late: Movable;
  close: () => void;
}

/** The supplier is late: a new day, what moves with it, and a call that tells the customer at once. */
export function DelayForm({ late, close }: Props) {
  const { act, hand, today, locale } = useDesk();
  const say = useDutyWords();
  const nameOf = useName();
  const work = useWork();
  const was = dueOf(late);
  const [dueOn, setDueOn] = useState(nextWorkday(was < today ? today : was, work));
  const [why, setWhy] = useState('');
  const [call, setCall] = useState(true);
  const { followers, moves, toggle } = useFollowers(late);
  // What was due long ago does not come in the past either.
  const after = was < today ? addDays(today, -1) : was;
  const later = dueOn > after;
  const save = async () => {
    const full = (day: Day) => sayFullDay(day, locale);
    const slots = { what: nameOf(late), from: full(was), to: full(dueOn) };
    const note = say('delayNote', slots);
    const given = {
      late,
      dueOn,
      also: followers.filter(moves).map(({ what }) => what),
      note: why.trim() ? say('delayNoteWhy', { note, why: why.trim() }) : note,
      call: call ? say('delayPurpose', slots) : undefined,
      today,
    };
    const briefOn = (on: Day) => dayToPrepare(on, today, work);
    const told = { word: 'dutySaved', slots: { what: say('supplierLate') } } as const;
    if (await act(() => delay(db, given, briefOn, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('supplierLate')}>
      <DayInput label={say('delayTo')} value={dueOn} change={setDueOn} />
      {dueOn && !later && (
        <p className={style.warn}>{say('delayNotLater', { day: sayDay(after, today, locale) })}</p>
      )}
      <LineInput label={say('delayWhy')} value={why} change={setWhy} autoFocus />
      {followers.length > 0 && (
        <fieldset className={style.moves}>
          <legend>{say('delayAlso')}</legend>
          {followers.map((one) => (
            <label key={one.what.record.id} className={style.check}>
              <input type="checkbox" checked={moves(one)} onChange={() => toggle(one)} />
              <Move what={one.what} days={later ? daysBetween(was, dueOn) : 0} />
            </label>
          ))}
        </fieldset>
      )}
      <label className={style.check}>
        <input type="checkbox" checked={call} onChange={({ target }) => setCall(target.checked)} />
        {say('delayCall')}
      </label>
      <FormFoot word={say('delayMove')} disabled={!later} close={close} />
    </form>
  );
}

/** What else was agreed; what is of the same sale moves unless the user says no. */
function useFollowers(late: Movable) {
  const followers = useLiveQuery(() => followersOf(db, late), [late]) ?? [];
  const [said, setSaid] = useState<Record<string, boolean>>({});
  const moves = ({ what, same }: Follower) => said[what.record.id] ?? same;
  const toggle = (one: Follower) => setSaid({ ...said, [one.what.record.id]: !moves(one) });
  return { followers, moves, toggle };
}

function Move({ what, days }: { what: Movable; days: number }) {
  const { locale, today } = useDesk();
  const say = useDutyWords();
  const from = dueOf(what);
  const day = (one: Day) => sayDay(one, today, locale);
  const slots = { what: useName()(what), from: day(from), to: day(addDays(from, days)) };
  return <span dir="auto">{say('delayFromTo', slots)}</span>;
}

/** What it is, as one says it. */
function useName(): (what: Movable) => string {
  const say = useDutyWords();
  return ({ of, record }) => {
    if (of === 'job') return record.text ?? say(record.kind);
    return of === 'promise' ? record.text : record.purpose;
  };
}
