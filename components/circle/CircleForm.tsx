import { useState } from 'react';
import type { Circle } from '../../lib/customer/circle.ts';
import { circleCalled, type NewCircle } from '../../lib/customer/circles.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './circle.module.css';
import { CircleKindChoice } from './CircleKindChoice.tsx';

interface Props {
  /** The circle that is changed; left out for a new one. */
  circle?: Circle;
  /** Circles whose names are taken. */
  others: Circle[];
  /** Answers whether it was saved. */
  save: (given: NewCircle) => Promise<boolean>;
  close: () => void;
}

/** Name and kind of a circle. */
export function CircleForm({ circle, others, save, close }: Props) {
  const { say } = useDesk();
  const [name, setName] = useState(circle?.name ?? '');
  const [kind, setKind] = useState<Circle['kind']>(circle?.kind ?? 'society');
  const taken = circleCalled(others, name) !== undefined;
  const submit = async () => {
    if (await save({ name: name.trim(), kind })) close();
  };
  return (
    <form className={style.form} action={submit}>
      <Field label={say('circleName')} problem={taken ? say('circleNamed') : undefined}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={holdWhileComposing}
            required
            maxLength={LINE}
            autoFocus
          />
        )}
      </Field>
      <CircleKindChoice chosen={kind} choose={setKind} />
      <div className={style.row}>
        <Button look="main" type="submit" disabled={taken || !name.trim()}>
          {say(circle ? 'save' : 'addCircle')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
