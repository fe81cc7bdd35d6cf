import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { circleCalled, joinCircle, leaveCircle } from '../../lib/customer/circles.ts';
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

/** The circles that a customer belongs to, with ways in and out. */
export function PersonCircles({ person }: { person: Person }) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  const circles = useLiveQuery(() => db.circles.toArray(), []);
  if (!circles) return null;
  const mine = circles.filter(({ id }) => person.circleIds?.includes(id));
  const others = circles.filter((circle) => !mine.includes(circle));
  return (
    <section aria-label={say('circles')} className={style.circles}>
      {mine.length > 0 && <h2 className={style.heading}>{say('circles')}</h2>}
      {mine.length > 0 && (
        <ul className={style.mine}>
          {mine.map((circle) => (
            <Membership key={circle.id} person={person} circle={circle} />
          ))}
        </ul>
      )}
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('joinCircle')}
      </Button>
      {open && <Join person={person} others={others} close={() => setOpen(false)} />}
    </section>
  );
}

function Membership({ person, circle }: { person: Person; circle: Circle }) {
  const { say, act, hand } = useDesk();
  const slots = { name: person.name, circle: circle.name };
  const leave = () =>
    act(() => leaveCircle(db, person.id, circle.id, hand()), { word: 'leftCircle', slots });
  return (
    <li>
      <span dir="auto">{circle.name}</span>
      <Button look="quiet" aria-label={say('leaveCircle', slots)} onClick={() => void leave()}>
        {say('remove')}
      </Button>
    </li>
  );
}

interface JoinProps {
  person: Person;
  /** Circles that they are not in. */
  others: Circle[];
  close: () => void;
}

/** A circle by its name: one that is there, or a new one. */
function Join({ person, others, close }: JoinProps) {
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
