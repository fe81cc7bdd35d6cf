import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { Routine } from '../../lib/followup/routine.ts';
import { changeRoutine, recordRoutine } from '../../lib/followup/routines.ts';
import { monthDayOf } from '../../lib/time/month-day.ts';
import { useDesk } from '../desk.tsx';
import { MonthDayInput } from '../dossier/MonthDayInput.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { Choice } from '../settings/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { Select } from '../ui/Select.tsx';
import type { AddProps } from './AddDuty.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Props extends AddProps {
  /** The one that is changed; left out: a new one. */
  routine?: Routine;
}

/** Days beforehand that are offered, for what takes time. */
const LEADS = [1, 3, 7, 14, 30];

/** A date that has a name of the user's own, by the sun or the moon, every year or once. */
export function NamedDayForm({ person, routine, close }: Props) {
  const { act, hand, today } = useDesk();
  const say = useDutyWords();
  const known = routine && monthDayOf(routine.from) !== undefined;
  const [purpose, setPurpose] = useState(routine?.purpose ?? '');
  const [comes, setComes] = useState<'yearly' | 'once'>(routine && !known ? 'once' : 'yearly');
  const [monthDay, setMonthDay] = useState(known ? routine.from : '');
  const [day, setDay] = useState(routine && !known ? routine.from : today);
  const [channel, setChannel] = useState(routine?.channel ?? 'call');
  const [leadDays, setLeadDays] = useState(routine ? routine.leadDays : 7);
  const from = comes === 'yearly' ? monthDay : day;
  const save = async () => {
    const given = { purpose: purpose.trim(), channel, from, leadDays, kind: 'other' } as const;
    const write = () =>
      routine
        ? changeRoutine(db, routine.id, given, hand())
        : recordRoutine(db, person.id, given, hand());
    if (await act(write, { word: 'dutySaved', slots: { what: say('namedDay') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput
        label={say('dayName')}
        help={say('dayNameHelp')}
        value={purpose}
        change={setPurpose}
        required
        autoFocus
      />
      <Choice
        label={say('comesWhen')}
        value={comes}
        options={{ yearly: say('comesYearly'), once: say('comesOnce') }}
        choose={setComes}
      />
      {comes === 'yearly' ? (
        <Field label={say('whichDay')}>
          {({ id }) => (
            <MonthDayInput id={id} label={say('whichDay')} value={monthDay} change={setMonthDay} />
          )}
        </Field>
      ) : (
        <DayInput label={say('whichDay')} value={day} change={setDay} />
      )}
      <div className={style.pair}>
        <Choice
          label={say('byChannel')}
          value={channel}
          options={{ call: say('call'), visit: say('visit') }}
          choose={setChannel}
        />
        <Lead days={leadDays} choose={setLeadDays} />
      </div>
      <FormFoot word={say('save')} disabled={!purpose.trim() || !from} close={close} />
    </form>
  );
}

interface LeadProps {
  days: number | undefined;
  choose: (days: number | undefined) => void;
}

/** How long before it is shown too; one that was kept otherwise stays among the choices. */
function Lead({ days, choose }: LeadProps) {
  const say = useDutyWords();
  const leads = LEADS.concat(days && !LEADS.includes(days) ? days : []);
  return (
    <Select
      label={say('remindBefore')}
      any={say('onlyOnDay')}
      value={days}
      options={leads.map((n) => ({ value: n, word: say('leadOf', { n }) }))}
      pick={choose}
    />
  );
}
