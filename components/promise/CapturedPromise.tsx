import { peopleOf, sourceOf } from '../../lib/customer/file-capture.ts';
import type { Capture, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { makePromise, type Terms } from '../../lib/promise/promise.ts';
import { Whom } from '../customer/Whom.tsx';
import { useDesk } from '../desk.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { sentenceIn } from './sentence-in.ts';
import { useSayBy } from './use-say-by.ts';
import { useWords } from './use-words.ts';

interface Props {
  capture: Capture;
  ownAddresses: string[];
  added: (person: Person) => void;
}

/** A selected text that is kept as a promise, once it is said to whom (0.9). */
export function CapturedPromise({ capture, ownAddresses, added }: Props) {
  const say = useWords();
  const { act, hand, today } = useDesk();
  const sayBy = useSayBy();
  const record = (terms: Terms, { id: personId }: Person) => {
    const instead = { captures: capture.id };
    const given = { ...terms, personId, source: sourceOf(capture), instead };
    return act(() => makePromise(db, given, today, hand()), {
      word: 'promiseRecorded',
      slots: { day: sayBy(terms) },
    });
  };
  return (
    <PromiseForm initial={{ text: sentenceIn(capture.text) }}>
      {(terms) => (
        <Whom
          people={peopleOf(capture, ownAddresses)}
          choose={(person) => terms && void record(terms, person)}
          added={added}
          disabled={!terms}
          only={(name) => say('recordFor', { name })}
        />
      )}
    </PromiseForm>
  );
}
