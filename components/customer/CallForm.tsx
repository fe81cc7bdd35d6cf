import { lazy, Suspense, useState } from 'react';
import type { Outcome, Person } from '../../lib/customer/person.ts';
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

/** A call that was made: what came of it, and what was said. */
export function CallForm({ person, close }: { person: Person; close: () => void }) {
  const { say, act, hand } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>('spoke');
  const [takenBy, setTakenBy] = useState<Taker>();
  const save = (text: string) => {
    const whom = leftWith(person.id, outcome === 'leftMessage' ? takenBy : undefined);
    return act(() => record(db, { kind: 'call', ...whom, text, outcome }, hand()), {
      word: 'callSaved',
      slots: { name: person.name },
    });
  };
  return (
    <NoteForm label={say('callPlaceholder')} save={save} close={close}>
      <OutcomeChoice chosen={outcome} choose={setOutcome} />
      <Suspense>
        {outcome === 'leftMessage' && <MessageWith person={person} choose={setTakenBy} />}
      </Suspense>
    </NoteForm>
  );
}
