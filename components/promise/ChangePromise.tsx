import { db } from '../../lib/db/db.ts';
import { changePromise, type Terms } from '../../lib/promise/promise.ts';
import type { Promised } from '../../lib/promise/promised.ts';
import { useDesk } from '../desk.tsx';
import followup from '../followup/followup.module.css';
import { Button } from '../ui/Button.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { useWords } from './use-words.ts';

interface Props {
  promise: Promised;
  close: () => void;
}

/** Corrects what is promised, or agrees on another date. */
export function ChangePromise({ promise, close }: Props) {
  const say = useWords();
  const { act, hand } = useDesk();
  const save = async (terms: Terms) => {
    const write = () => changePromise(db, promise.id, terms, hand());
    if (await act(write, { word: 'promiseChanged' })) close();
  };
  return (
    <PromiseForm initial={promise} submit={save}>
      {(terms) => (
        <div className={followup.row}>
          <Button look="main" type="submit" disabled={!terms}>
            {say('save')}
          </Button>
          <Button onClick={close}>{say('cancel')}</Button>
        </div>
      )}
    </PromiseForm>
  );
}
