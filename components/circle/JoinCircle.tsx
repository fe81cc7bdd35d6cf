import { useId, useState } from 'react';
import { circleCalled, joinCircle } from '../../lib/customer/circles.ts';
import type { Circle } from '../../lib/customer/circle.ts';
import { LINE } from '../../lib/customer/limits.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './circle.module.css';
import { CircleKindChoice } from './CircleKindChoice.tsx';

interface Props {
  person: Person;
  /** Circles that they are not in. */
  others: Circle[];
  close: () => void;
}

/** A circle by its name: one that is there, or a new one. */
export function JoinCircle({ person, others, close }: Props) {
  const { say, act, hand } = useDesk();
  const list = useId();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Circle['kind']>('other');
  const isNew = name.trim() !== '' && !circleCalled(others, name);
  const save = async () => {
    const told = {
      word: 'joinedCircle',
      slots: { name: person.name, circle: name.trim() },
    } as const;
    if (await act(() => joinCircle(db, person.id, { name, kind }, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save}>
      <Field label={say('circleName')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            list={list}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={holdWhileComposing}
            required
            maxLength={LINE}
            autoFocus
          />
        )}
      </Field>
      <datalist id={list}>
        {others.map((circle) => (
          <option key={circle.id}>{circle.name}</option>
        ))}
      </datalist>
      {isNew && <CircleKindChoice chosen={kind} choose={setKind} />}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!name.trim()}>
          {say('joinCircle')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
