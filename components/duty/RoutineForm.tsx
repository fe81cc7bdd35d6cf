import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { Routine } from '../../lib/followup/routine.ts';
import { changeRoutine, recordRoutine } from '../../lib/followup/routines.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { Choice } from '../settings/Choice.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import type { AddProps } from './AddDuty.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Props extends AddProps {
  /** The one that is changed; left out: a new one. */
  routine?: Routine;
}

const HALF_A_YEAR = { count: 6, unit: 'month', counted: 'date' } as const;

/** A visit or call that comes again and again, so that what was sold is looked after (4.5). */
export function RoutineForm({ person, routine, close }: Props) {
  const { act, hand, today } = useDesk();
  const say = useDutyWords();
  const [purpose, setPurpose] = useState(routine?.purpose ?? '');
  const [channel, setChannel] = useState(routine?.channel ?? 'visit');
  const [from, setFrom] = useState(routine?.from ?? today);
  const [every, setEvery] = useState<NonNullable<Routine['every']>>(routine?.every ?? HALF_A_YEAR);
  const save = async () => {
    const given = { purpose: purpose.trim(), channel, from, every, kind: 'maintenance' } as const;
    const write = () =>
      routine
        ? changeRoutine(db, routine.id, given, hand())
        : recordRoutine(db, person.id, given, hand());
    if (await act(write, { word: 'dutySaved', slots: { what: say('regularVisit') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput
        label={say('routinePurpose')}
        help={say('routinePurposeHelp')}
        value={purpose}
        change={setPurpose}
        required
        autoFocus
      />
      <div className={style.pair}>
        <Choice
          label={say('byChannel')}
          value={channel}
          options={{ visit: say('visit'), call: say('call') }}
          choose={setChannel}
        />
        <DayInput label={say('firstOn')} value={from} change={setFrom} />
      </div>
      <Rhythm every={every} change={(some) => setEvery({ ...every, ...some })} />
      <FormFoot word={say('save')} disabled={!purpose.trim() || !from} close={close} />
    </form>
  );
}

interface RhythmProps {
  every: NonNullable<Routine['every']>;
  change: (some: Partial<NonNullable<Routine['every']>>) => void;
}

function Rhythm({ every, change }: RhythmProps) {
  const say = useDutyWords();
  return (
    <>
      <div className={style.pair}>
        <Field label={say('everySo')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="number"
              min={1}
              max={999}
              required
              defaultValue={every.count}
              onChange={({ target }) => change({ count: Number(target.value) })}
            />
          )}
        </Field>
        <Choice
          label={say('unit')}
          value={every.unit}
          options={{
            day: say('unitDays'),
            week: say('unitWeeks'),
            month: say('unitMonths'),
            year: say('unitYears'),
          }}
          choose={(unit) => change({ unit })}
        />
      </div>
      <Choice
        label={say('countedFrom')}
        value={every.counted}
        options={{ date: say('countedDate'), done: say('countedDone') }}
        choose={(counted) => change({ counted })}
      />
    </>
  );
}
