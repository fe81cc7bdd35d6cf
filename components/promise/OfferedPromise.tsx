import { X } from 'lucide-react';
import { useState } from 'react';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { makePromise, type Terms } from '../../lib/promise/promise.ts';
import type { When } from '../../lib/time/words/when.ts';
import { Whom } from '../customer/Whom.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './promise.module.css';
import { PromiseForm } from './PromiseForm.tsx';
import { ResolvedDay } from './ResolvedDay.tsx';
import { useSayBy } from './use-say-by.ts';
import { useWords } from './use-words.ts';

/** People who are offered by name; others are found by the search. */
const MOST = 5;

interface Props {
  sentence: string;
  /** The day that it says. */
  when: When;
  people: Counterpart[];
  source: Source;
  /** It was recorded otherwise, or is none. */
  done: () => void;
}

/** One sentence of a draft that makes a promise: recorded by one click, changed first, or waved off. */
export function OfferedPromise({ sentence, when, people, source, done }: Props) {
  const say = useWords();
  const { act, hand, today } = useDesk();
  const sayBy = useSayBy();
  const [editing, setEditing] = useState(false);
  const said: Terms = {
    text: sentence,
    dueOn: when.day,
    ...(when.time && { dueTime: when.time }),
  };
  const record = async (terms: Terms, { id: personId }: Person) => {
    const given = { ...terms, personId, source };
    const told = { word: 'promiseRecorded', slots: { day: sayBy(terms) } } as const;
    const recorded = await act(() => makePromise(db, given, today, hand()), told);
    // As it stands in the draft it is known by itself, and Undo offers it again.
    if (recorded && (terms.text !== said.text || terms.dueOn !== said.dueOn)) done();
  };
  const choice = (terms: Terms | undefined) => (
    <>
      {people.length !== 1 && <p>{say('promisedToWhom')}</p>}
      <Whom
        people={people.slice(0, MOST)}
        choose={(person) => terms && void record(terms, person)}
        disabled={!terms}
        only={(name) => say('recordFor', { name })}
      >
        <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {say('edit')}
        </Button>
      </Whom>
    </>
  );
  return (
    <article className={style.offer} aria-label={sentence}>
      <div className={style.head}>
        <blockquote dir="auto">{sentence}</blockquote>
        <Button look="quiet" aria-label={say('noPromise')} title={say('noPromise')} onClick={done}>
          <X size="1em" aria-hidden />
        </Button>
      </div>
      {editing ? (
        <PromiseForm initial={said}>{choice}</PromiseForm>
      ) : (
        <>
          <ResolvedDay day={when.day} time={when.time} doubt={when.doubt} />
          {choice(said)}
        </>
      )}
    </article>
  );
}
