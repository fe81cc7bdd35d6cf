import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import style from './followup.module.css';

/** Skips a step, never without a reason. */
export function SkipForm({ skip }: { skip: (why: string) => void }) {
  const { say } = useDesk();
  const submit = (form: FormData) => {
    const why = textOf(form, 'why');
    if (why) skip(why);
  };
  return (
    <form className={style.form} action={submit}>
      <Field label={say('whySkip')}>
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
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('skip')}
        </Button>
      </div>
    </form>
  );
}
