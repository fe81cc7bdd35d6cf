import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { JOBS, type Job } from '../../lib/service/job.ts';
import { changeJob, openJob } from '../../lib/service/jobs.ts';
import { nextWorkday } from '../../lib/time/workdays.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { Select } from '../ui/Select.tsx';
import type { AddProps } from './AddDuty.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';

interface Props extends AddProps {
  /** The one that is corrected; left out: a new one. */
  job?: Job;
}

/** Work that is owed to a customer: what, about what, by when. */
export function JobForm({ person, job, close }: Props) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const [kind, setKind] = useState<Job['kind']>(job?.kind ?? 'delivery');
  const [text, setText] = useState(job?.text ?? '');
  const [dueOn, setDueOn] = useState(job?.dueOn ?? nextWorkday(today, work));
  const [saleId, setSaleId] = useState(job?.saleId);
  const save = async () => {
    const given = { kind, dueOn, text: text.trim() || undefined, saleId };
    const write = () =>
      job ? changeJob(db, job.id, given, hand()) : openJob(db, person.id, given, hand());
    if (await act(write, { word: 'dutySaved', slots: { what: say(kind) } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <Select
        label={say('kindOfJob')}
        value={kind}
        options={JOBS.map((one) => ({ value: one, word: say(one) }))}
        pick={(next) => next && setKind(next)}
      />
      <LineInput
        label={say('jobAbout')}
        help={say('jobAboutHelp')}
        value={text}
        change={setText}
        autoFocus
      />
      <OfSale personId={person.id} saleId={saleId} choose={setSaleId} />
      <DayInput label={say('doneBy')} value={dueOn} change={setDueOn} />
      <FormFoot word={say('save')} disabled={!dueOn} close={close} />
    </form>
  );
}

interface OfSaleProps {
  personId: string;
  saleId: string | undefined;
  choose: (saleId: string | undefined) => void;
}

/** Which sale it belongs to, where they bought anything. */
function OfSale({ personId, saleId, choose }: OfSaleProps) {
  const say = useDutyWords();
  const sales = useLiveQuery(() => db.sales.where('personId').equals(personId).toArray(), []);
  const standing = (sales ?? []).filter(({ id, state }) => state === 'closed' || id === saleId);
  if (standing.length === 0) return null;
  return (
    <Select
      label={say('ofSale')}
      any={say('noSale')}
      value={saleId}
      options={standing.map(({ id, product }) => ({ value: id, word: product }))}
      pick={choose}
    />
  );
}
