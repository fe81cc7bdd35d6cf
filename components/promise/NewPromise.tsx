import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { makePromise, type Instead, type Terms } from '../../lib/promise/promise.ts';
import { useDesk } from '../desk.tsx';
import followup from '../followup/followup.module.css';
import { Button } from '../ui/Button.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { sentenceIn } from './sentence-in.ts';
import { useSayBy } from './use-say-by.ts';
import { useWords } from './use-words.ts';

interface Props {
  person: Pick<Person, 'id'>;
  source: Source | undefined;
  /** Text in which it stands, if it was written somewhere. */
  text?: string;
  /** What goes once it is kept. */
  instead?: Instead;
  close: () => void;
}

/** Records a promise to one customer. */
export function NewPromise({ person, source, text = '', instead, close }: Props) {
  const say = useWords();
  const { act, hand, today } = useDesk();
  const sayBy = useSayBy();
  const save = async (terms: Terms) => {
    const given = { ...terms, personId: person.id, source, instead };
    const told = { word: 'promiseRecorded', slots: { day: sayBy(terms) } } as const;
    if (await act(() => makePromise(db, given, today, hand()), told)) close();
  };
  return (
    <PromiseForm initial={{ text: sentenceIn(text) }} submit={save}>
      {(terms) => (
        <div className={followup.row}>
          <Button look="main" type="submit" disabled={!terms}>
            {say('recordPromise')}
          </Button>
          <Button onClick={close}>{say('cancel')}</Button>
        </div>
      )}
    </PromiseForm>
  );
}
