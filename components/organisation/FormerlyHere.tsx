import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import style from './organisation.module.css';

/** Who was here before; read only when it is looked at, since it takes a walk through everybody. */
export function FormerlyHere({ id }: { id: string }) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={style.heading}>{say('formerlyHere')}</summary>
      {open && <People id={id} />}
    </details>
  );
}

function People({ id }: { id: string }) {
  const { say } = useDesk();
  const people = useLiveQuery(
    () =>
      db.people
        .filter(({ formerly }) => !!formerly?.some((place) => place.organisationId === id))
        .toArray(),
    [id],
  );
  if (people?.length === 0) return <p className={style.soft}>{say('nobodyFormerly')}</p>;
  return (
    <ul className={style.short}>
      {people?.map((person) => (
        <li key={person.id}>
          <Link href={`/person/${person.id}`} dir="auto">
            {person.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
