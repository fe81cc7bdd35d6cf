import { lazy, Suspense, useState } from 'react';
import type { Mood, Outcome, Person } from '../../lib/customer/person.ts';
import { record } from '../../lib/customer/timeline.ts';
import { db } from '../../lib/db/db.ts';
import { leftWith, type Taker } from '../../lib/followup/close.ts';
import { useDesk } from '../desk.tsx';
import { OutcomeChoice } from '../followup/OutcomeChoice.tsx';
import { NoteForm } from './NoteForm.tsx';
import { withWords } from '../with-words.ts';

const MessageWith = lazy(() =>
  withWords(() => import('../followup/MessageWith.tsx')).then(({ MessageWith }) => ({
    default: MessageWith,
  })),
);

const MoodChoice = lazy(() =>
  withWords(() => import('./MoodChoice.tsx')).then(({ MoodChoice }) => ({ default: MoodChoice })),
);

/** A call that was made: what came of it, and what was said. */
export function CallForm({ person, close }: { person: Person; close: () => void }) {
  const { say, act, hand } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>('spoke');
  const [takenBy, setTakenBy] = useState<Taker>();
  const [mood, setMood] = useState<Mood>();
  const save = (text: string) => {
    const whom = leftWith(person.id, outcome === 'leftMessage' ? takenBy : undefined);
    const seemed = outcome === 'spoke' && mood && { mood };
    return act(() => record(db, { kind: 'call', ...whom, text, outcome, ...seemed }, hand()), {
      word: 'callSaved',
      slots: { name: person.name },
    });
  };
  return (
    <NoteForm
      label={say('callPlaceholder')}
      save={save}
      close={close}
      below={outcome === 'spoke' && <MoodChoice chosen={mood} choose={setMood} />}
    >
      <OutcomeChoice chosen={outcome} choose={setOutcome} />
      <Suspense>
        {outcome === 'leftMessage' && <MessageWith person={person} choose={setTakenBy} />}
      </Suspense>
    </NoteForm>
  );
}
