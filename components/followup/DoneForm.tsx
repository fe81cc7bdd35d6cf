import { useState } from 'react';
import type { Outcome, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { logOutcome } from '../../lib/followup/close.ts';
import { occurrenceOf } from '../../lib/followup/occurrence.ts';
import type { Reminder, Result } from '../../lib/followup/reminder.ts';
import { NoteHint } from '../customer/NoteHint.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import style from './followup.module.css';
import { OutcomeChoice } from './OutcomeChoice.tsx';

const RESULTS = ['well', 'notUsed', 'trouble'] as const satisfies readonly Result[];

/** What came of a due call or visit. */
export function DoneForm({ reminder, person }: { reminder: Reminder; person: Person }) {
  const { say, act, hand, today } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>('spoke');
  const [result, setResult] = useState<Result>('well');
  const [text, setText] = useState('');
  // How things are there is asked after a sale; good wishes ask for nothing.
  const asked = outcome === 'spoke' && occurrenceOf(reminder) === undefined;
  const save = async () => {
    const heard = { outcome, text: text.trim(), ...(asked && { result }) };
    await act(() => logOutcome(db, reminder.id, heard, today, hand()), {
      word: outcome === 'noAnswer' ? 'tryAgain' : 'stepDone',
      slots: { name: person.name },
    });
  };
  return (
    <form className={style.form} action={save}>
      <OutcomeChoice chosen={outcome} choose={setOutcome} />
      {asked && (
        <div role="group" aria-label={say('howAreThings')} className={style.row}>
          {RESULTS.map((one) => (
            <Button key={one} aria-pressed={result === one} onClick={() => setResult(one)}>
              {say(one)}
            </Button>
          ))}
        </div>
      )}
      <Field label={say('callPlaceholder')}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitOnCtrlEnter}
            maxLength={20_000}
            autoFocus
          />
        )}
      </Field>
      <NoteHint text={text} change={setText} />
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
      </div>
    </form>
  );
}
