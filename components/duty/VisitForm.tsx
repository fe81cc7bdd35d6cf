import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { dayToPrepare, nextWorkday } from '../../lib/time/workdays.ts';
import { changeVisit, planVisit } from '../../lib/visit/plan-visit.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import type { AddProps } from './AddDuty.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';
import { VisitWarnings } from './VisitWarnings.tsx';

/** How long a visit takes unless it is said, minutes. */
const USUAL = 60;

interface Props extends AddProps {
  /** The one that is moved; left out: a new one. */
  visit?: Visit;
}

/** Plans or moves a visit, never without its purpose (4.6); what speaks against it is said first (2.8). */
export function VisitForm({ person, visit, close }: Props) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const [purpose, setPurpose] = useState(visit?.purpose ?? '');
  const [on, setOn] = useState(visit?.on ?? nextWorkday(today, work));
  const [at, setAt] = useState(visit?.at ?? '');
  const [minutes, setMinutes] = useState(String(visit?.minutes ?? USUAL));
  const given = {
    purpose: purpose.trim(),
    on,
    at: at || undefined,
    minutes: Number(minutes),
    briefOn: visit?.on === on ? visit.briefOn : on && dayToPrepare(on, today, work),
  };
  const save = async () => {
    const write = () =>
      visit
        ? changeVisit(db, visit.id, given, today, hand())
        : planVisit(db, person.id, given, today, hand());
    if (await act(write, { word: 'dutySaved', slots: { what: say('visit') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput
        label={say('visitPurpose')}
        help={say('visitPurposeHelp')}
        value={purpose}
        change={setPurpose}
        required
        autoFocus
      />
      <div className={style.pair}>
        <DayInput label={say('visitOn')} value={on} change={setOn} />
        <At time={at} change={setAt} />
        <Minutes minutes={minutes} change={setMinutes} />
      </div>
      <div role="status">{on && <VisitWarnings visit={given} person={person} />}</div>
      <FormFoot
        word={visit ? say('save') : say('planVisit')}
        disabled={!purpose.trim() || !on}
        close={close}
      />
    </form>
  );
}

function At({ time, change }: { time: string; change: (time: string) => void }) {
  const say = useDutyWords();
  return (
    <Field label={say('visitAt')}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="time"
          value={time}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}

function Minutes({ minutes, change }: { minutes: string; change: (minutes: string) => void }) {
  const say = useDutyWords();
  return (
    <Field label={say('visitMinutes')}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="number"
          min={5}
          max={1440}
          step={5}
          required
          value={minutes}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
