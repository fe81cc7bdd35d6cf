import { useState } from 'react';
import { clockOf } from '../../lib/complaint/clock.ts';
import { answerComplaint, closeComplaint, reopenComplaint } from '../../lib/complaint/complain.ts';
import type { Complaint } from '../../lib/complaint/complaint.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { nextWorkday } from '../../lib/time/workdays.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { saySpan } from '../../lib/time/say-span.ts';
import { useDesk } from '../desk.tsx';
import { DayInput } from '../organisation/DayInput.tsx';
import { Button } from '../ui/Button.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { Behind } from './Behind.tsx';
import { ComplaintForm } from './ComplaintForm.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';
import { useToggle } from './use-toggle.ts';

interface Props {
  complaint: Complaint;
  person: Person;
}

/** One complaint: what they said, how long they wait, and what is done about it. */
export function ComplaintCard({ complaint, person }: Props) {
  const say = useDutyWords();
  const { open, toggle, close } = useToggle<'answer' | 'settle' | 'edit'>();
  const closed = complaint.state === 'closed';
  return (
    <div className={`${style.card} ${closed ? style.closed : style.complaint}`}>
      <p className={style.what} dir="auto">
        {complaint.text}
      </p>
      <Clock complaint={complaint} />
      {closed && <Settled complaint={complaint} />}
      <div className={style.row}>
        {closed ? (
          <Reopen complaint={complaint} />
        ) : (
          <>
            <Button look={open ? 'plain' : 'main'} {...toggle('answer')}>
              {say('answered')}
            </Button>
            <Button {...toggle('settle')}>{say('settle')}</Button>
          </>
        )}
        <Button {...toggle('edit')}>{say('edit')}</Button>
      </div>
      {open === 'answer' && <AnswerForm complaint={complaint} close={close} />}
      {open === 'settle' && <SettleForm complaint={complaint} close={close} />}
      {open === 'edit' && <ComplaintForm person={person} complaint={complaint} close={close} />}
    </div>
  );
}

/** How long it took, or takes; and by when they hear of it. */
function Clock({ complaint }: { complaint: Complaint }) {
  const { locale, today, hand } = useDesk();
  const say = useDutyWords();
  const { toAnswer, toClose, open } = clockOf(complaint, hand().at);
  const span = (ms: number) => ({ span: saySpan(ms, locale) });
  const { dueOn, openedAt } = complaint;
  return (
    <p className={style.meta}>
      <span>{say('complaint')}</span>
      <time
        dateTime={new Date(openedAt).toISOString()}
        title={new Date(openedAt).toLocaleString(locale)}
      >
        {toClose === undefined ? say('openFor', span(open)) : say('settledAfter', span(toClose))}
      </time>
      {toAnswer !== undefined && <span>{say('answeredAfter', span(toAnswer))}</span>}
      {toAnswer === undefined && toClose === undefined && <span>{say('notAnswered')}</span>}
      {toClose === undefined && (
        <span className={dueOn < today ? style.late : undefined} title={sayFullDay(dueOn, locale)}>
          {say('answerDue', { day: sayDay(dueOn, today, locale) })}
        </span>
      )}
    </p>
  );
}

function Settled({ complaint: { remedy, realReason } }: { complaint: Complaint }) {
  const say = useDutyWords();
  return (
    <>
      {remedy && <p dir="auto">{say('remedyIs', { remedy })}</p>}
      {realReason && <p dir="auto">{say('realReasonIs', { reason: realReason })}</p>}
    </>
  );
}

interface FormProps {
  complaint: Complaint;
  close: () => void;
}

function AnswerForm({ complaint, close }: FormProps) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState(nextWorkday(today, work));
  const save = async () => {
    const given = { text: text.trim(), dueOn };
    const write = () => answerComplaint(db, complaint.id, given, hand());
    if (await act(write, { word: 'dutySaved', slots: { what: say('complaintAnswered') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput label={say('whatTold')} value={text} change={setText} required autoFocus />
      <DayInput label={say('hearMoreBy')} value={dueOn} change={setDueOn} />
      <FormFoot word={say('save')} close={close} />
    </form>
  );
}

function SettleForm({ complaint, close }: FormProps) {
  const { act, hand } = useDesk();
  const say = useDutyWords();
  const [behind, setBehind] = useState({
    realReason: complaint.realReason ?? '',
    remedy: complaint.remedy ?? '',
  });
  const save = async () => {
    const [realReason, remedy] = [behind.realReason.trim(), behind.remedy.trim()];
    const given = { ...(realReason && { realReason }), ...(remedy && { remedy }) };
    const write = () => closeComplaint(db, complaint.id, given, hand());
    if (await act(write, { word: 'dutyDone', slots: { what: say('complaint') } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <Behind {...behind} change={(some) => setBehind({ ...behind, ...some })} />
      <FormFoot word={say('settle')} close={close} />
    </form>
  );
}

function Reopen({ complaint }: { complaint: Complaint }) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const reopen = () =>
    act(() => reopenComplaint(db, complaint.id, nextWorkday(today, work), hand()), {
      word: 'dutyReopened',
      slots: { what: say('complaint') },
    });
  return <Button onClick={() => void reopen()}>{say('openAgain')}</Button>;
}
