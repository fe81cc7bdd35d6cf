import { lazy, Suspense, useState } from 'react';
import type { Mood, Outcome, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { ENOUGH, retryOn } from '../../lib/followup/attempts.ts';
import { logOutcome, type Heard, type Taker } from '../../lib/followup/close.ts';
import { occurrenceOf } from '../../lib/followup/occurrence.ts';
import type { Reminder, Result } from '../../lib/followup/reminder.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { NoteHint } from '../customer/NoteHint.tsx';
import { useDesk, type Told } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import style from './followup.module.css';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import { withWords } from '../with-words.ts';

// Seldom needed: what they say and know comes with them.
const NextTry = lazy(() =>
  withWords(() => import('./NextTry.tsx')).then(({ NextTry }) => ({ default: NextTry })),
);
const MoodChoice = lazy(() =>
  withWords(() => import('../customer/MoodChoice.tsx')).then(({ MoodChoice }) => ({
    default: MoodChoice,
  })),
);
const MessageWith = lazy(() =>
  withWords(() => import('./MessageWith.tsx')).then(({ MessageWith }) => ({
    default: MessageWith,
  })),
);

const RESULTS = ['well', 'notUsed', 'trouble'] as const satisfies readonly Result[];

interface Props {
  reminder: Reminder;
  person: Person;
  selling: boolean;
  saved: (done: boolean) => void;
}

/** What came of a due call or visit. */
export function DoneForm({ reminder, person, selling, saved }: Props) {
  const { say, act, hand, today, locale } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>('spoke');
  const [result, setResult] = useState<Result>('well');
  const [takenBy, setTakenBy] = useState<Taker>();
  const [mood, setMood] = useState<Mood>();
  const [offered, setOffered] = useState(selling);
  const [again, setAgain] = useState<Day>();
  const [text, setText] = useState('');
  // How things are there is asked after a sale; good wishes ask for nothing.
  const asked = outcome === 'spoke' && occurrenceOf(reminder) === undefined;
  const attempts = reminder.attempts + 1;
  const back = again ?? retryOn(attempts, today);
  const save = async () => {
    const heard: Heard = {
      outcome,
      text: text.trim(),
      ...(asked && { result }),
      ...(outcome === 'leftMessage' && { takenBy }),
      ...(outcome === 'spoke' && { selling: offered, mood }),
      ...(outcome === 'noAnswer' && { again }),
    };
    const day = back === addDays(today, 1) ? undefined : sayDay(back, today, locale);
    const told = toldOf(outcome, person.name, day);
    saved(await act(() => logOutcome(db, reminder.id, heard, today, hand()), told));
  };
  return (
    <form className={style.form} action={save}>
      <OutcomeChoice chosen={outcome} choose={setOutcome} />
      <Suspense>
        {outcome === 'leftMessage' && <MessageWith person={person} choose={setTakenBy} />}
        {outcome === 'noAnswer' && attempts >= ENOUGH && (
          <NextTry chosen={back} choose={setAgain} />
        )}
      </Suspense>
      {asked && <HowAreThings result={result} choose={setResult} />}
      <Said text={text} change={setText} />
      <Suspense>{outcome === 'spoke' && <MoodChoice chosen={mood} choose={setMood} />}</Suspense>
      {outcome === 'spoke' && (asked || selling) && (
        <Offered checked={offered} change={setOffered} />
      )}
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
      </div>
    </form>
  );
}

interface ThingsProps {
  result: Result;
  choose: (result: Result) => void;
}

/** How the customer fares with what was sold. */
function HowAreThings({ result, choose }: ThingsProps) {
  const { say } = useDesk();
  return (
    <div role="group" aria-label={say('howAreThings')} className={style.row}>
      {RESULTS.map((one) => (
        <Button key={one} aria-pressed={result === one} onClick={() => choose(one)}>
          {say(one)}
        </Button>
      ))}
    </div>
  );
}

/** What is told of it. @param day on which it comes up again, where that is not tomorrow */
function toldOf(outcome: Outcome, name: string, day: string | undefined): Told {
  if (outcome !== 'noAnswer') return { word: 'stepDone', slots: { name } };
  return day ? { word: 'restsUntil', slots: { name, day } } : { word: 'tryAgain', slots: { name } };
}

/** Whether the talk was about selling, so that not every one is (3.25). */
function Offered({ checked, change }: { checked: boolean; change: (offered: boolean) => void }) {
  const { say } = useDesk();
  return (
    <label className={style.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => change(target.checked)} />
      {say('somethingOffered')}
    </label>
  );
}

/** What was said, with what is better not kept in it pointed out. */
function Said({ text, change }: { text: string; change: (text: string) => void }) {
  const { say } = useDesk();
  return (
    <>
      <Field label={say('callPlaceholder')}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            value={text}
            onChange={(event) => change(event.target.value)}
            onKeyDown={submitOnCtrlEnter}
            maxLength={20_000}
            autoFocus
          />
        )}
      </Field>
      <NoteHint text={text} change={change} />
    </>
  );
}
