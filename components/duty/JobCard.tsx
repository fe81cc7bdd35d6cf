import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { Job } from '../../lib/service/job.ts';
import { cancelJob, finishJob, reopenJob } from '../../lib/service/jobs.ts';
import { lateDays } from '../../lib/service/late.ts';
import { nextWorkday } from '../../lib/time/workdays.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { Button } from '../ui/Button.tsx';
import { CancelForm } from './CancelForm.tsx';
import { DelayForm } from './DelayForm.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { JobForm } from './JobForm.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';
import { useToggle } from './use-toggle.ts';

interface Props {
  job: Job;
  person: Person;
}

/** One job: what is to be done by when, and how late it is. */
export function JobCard({ job, person }: Props) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const { open, toggle, close } = useToggle<'done' | 'edit' | 'delay' | 'cancel'>();
  const told = { what: say(job.kind) };
  const cancel = (why: string) =>
    act(() => cancelJob(db, job.id, why, hand()), { word: 'dutyCancelled', slots: told });
  const reopen = () =>
    act(() => reopenJob(db, job.id, nextWorkday(today, work), hand()), {
      word: 'dutyReopened',
      slots: told,
    });
  const isOpen = job.state === 'open';
  return (
    <div className={`${style.card} ${isOpen ? '' : style.closed}`}>
      <p className={style.what} dir="auto">
        {[say(job.kind), job.text].filter(Boolean).join(' · ')}
      </p>
      <When job={job} />
      <div className={style.row}>
        {isOpen ? (
          <>
            <Button look={open ? 'plain' : 'main'} {...toggle('done')}>
              {say('done')}
            </Button>
            <Button {...toggle('edit')}>{say('moveOrChange')}</Button>
            <Button {...toggle('delay')}>{say('supplierLate')}</Button>
            <Button {...toggle('cancel')}>{say('cancelIt')}</Button>
          </>
        ) : (
          <Button onClick={() => void reopen()}>{say('openAgain')}</Button>
        )}
      </div>
      {open === 'done' && <DoneForm job={job} close={close} />}
      {open === 'edit' && <JobForm person={person} job={job} close={close} />}
      {open === 'delay' && <DelayForm late={{ of: 'job', record: job }} close={close} />}
      {open === 'cancel' && <CancelForm required cancel={cancel} close={close} />}
    </div>
  );
}

function When({ job }: { job: Job }) {
  const { locale, today } = useDesk();
  const say = useDutyWords();
  const { state, dueOn, doneOn, cancelledWhy } = job;
  const late = state === 'cancelled' ? 0 : lateDays(job, today);
  const day = (one: string) => ({ day: sayDay(one, today, locale) });
  return (
    <p className={style.meta}>
      {doneOn && <span title={sayFullDay(doneOn, locale)}>{say('wasDone', day(doneOn))}</span>}
      {state !== 'cancelled' && (
        <span title={sayFullDay(dueOn, locale)}>{say('due', day(dueOn))}</span>
      )}
      {late > 0 && <span className={style.late}>{say('daysLate', { n: late })}</span>}
      {state === 'cancelled' && (
        <span dir="auto">{say('cancelledSince', { why: cancelledWhy ?? '–' })}</span>
      )}
    </p>
  );
}

function DoneForm({ job, close }: { job: Job; close: () => void }) {
  const { act, hand, today, policy } = useDesk();
  const say = useDutyWords();
  const [doneOn, setDoneOn] = useState(today);
  const save = async () => {
    const write = () => finishJob(db, job.id, doneOn, policy, hand());
    if (await act(write, { word: 'dutyDone', slots: { what: say(job.kind) } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <DayInput label={say('doneOn')} value={doneOn} change={setDoneOn} />
      <FormFoot word={say('save')} disabled={!doneOn} close={close} />
    </form>
  );
}
