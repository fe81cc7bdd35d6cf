import { useState } from 'react';
import { changeComplaint, openComplaint } from '../../lib/complaint/complain.ts';
import type { Complaint } from '../../lib/complaint/complaint.ts';
import { db } from '../../lib/db/db.ts';
import { nextWorkday } from '../../lib/time/workdays.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import type { AddProps } from './AddDuty.tsx';
import { Behind } from './Behind.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';

interface Props extends AddProps {
  /** The one that is corrected; left out: a new one. */
  complaint?: Complaint;
}

/** What a customer complains of, in their words, and by when they hear of it. */
export function ComplaintForm({ person, complaint, close }: Props) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const [text, setText] = useState(complaint?.text ?? '');
  const [dueOn, setDueOn] = useState(complaint?.dueOn ?? nextWorkday(today, work));
  const [behind, setBehind] = useState({
    realReason: complaint?.realReason ?? '',
    remedy: complaint?.remedy ?? '',
  });
  const closed = complaint?.state === 'closed';
  const write = () => {
    if (!complaint) return openComplaint(db, { personId: person.id, text, dueOn }, hand());
    const { realReason, remedy } = behind;
    const more = { realReason: realReason.trim() || undefined, remedy: remedy.trim() || undefined };
    return changeComplaint(db, complaint.id, { text, dueOn, ...(closed && more) }, hand());
  };
  const save = async () => {
    if (await act(write, { word: 'dutySaved', slots: { what: say('complaint') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput label={say('inTheirWords')} value={text} change={setText} required autoFocus />
      {closed ? (
        <Behind {...behind} change={(some) => setBehind({ ...behind, ...some })} />
      ) : (
        <DayInput label={say('answerBy')} value={dueOn} change={setDueOn} />
      )}
      <FormFoot word={say('save')} disabled={!text.trim() || !dueOn} close={close} />
    </form>
  );
}
