import { db } from '../../lib/db/db.ts';
import { withdrawPromise } from '../../lib/promise/promise.ts';
import { useDesk } from '../desk.tsx';
import followup from '../followup/followup.module.css';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import { useWords } from './use-words.ts';

/** Takes a promise back, never without a reason. */
export function Withdraw({ id }: { id: string }) {
  const say = useWords();
  const { act, hand } = useDesk();
  const submit = async (form: FormData) => {
    const why = textOf(form, 'why');
    if (!why) return;
    await act(() => withdrawPromise(db, id, why, hand()), { word: 'promiseWithdrawnTold' });
  };
  return (
    <form className={followup.form} action={submit}>
      <Field label={say('whyWithdraw')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            name="why"
            required
            maxLength={200}
            onKeyDown={holdWhileComposing}
            autoFocus
          />
        )}
      </Field>
      <div className={followup.row}>
        <Button look="main" type="submit">
          {say('withdraw')}
        </Button>
      </div>
    </form>
  );
}
