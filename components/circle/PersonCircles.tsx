import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { leaveCircle } from '../../lib/customer/circles.ts';
import type { Circle } from '../../lib/customer/circle.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './circle.module.css';

const JoinCircle = lazy(() =>
  import('./JoinCircle.tsx').then((form) => ({ default: form.JoinCircle })),
);

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
      <Suspense>
        {open && <JoinCircle person={person} others={others} close={() => setOpen(false)} />}
      </Suspense>
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
