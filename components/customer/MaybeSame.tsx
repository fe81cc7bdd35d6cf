import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useLocation } from 'wouter';
import { dismiss } from '../../lib/customer/dismiss.ts';
import { merge } from '../../lib/customer/merge.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './Duplicates.module.css';
import { useLike } from './use-like.ts';

/** Asks once whether the person on the card is somebody who is there already. */
export function MaybeSame({ person }: { person: Person }) {
  const pair = useLike(person);
  const other = pair?.people.find(({ id }) => id !== person.id);
  return other && <Ask key={other.id} person={person} other={other} />;
}

function Ask({ person, other }: { person: Person; other: Person }) {
  const { say, locale, act, hand } = useDesk();
  const [location, navigate] = useLocation();
  const organisation = useLiveQuery(
    () => (other.organisationId ? db.organisations.get(other.organisationId) : undefined),
    [other.organisationId],
  );
  // The older dossier is the one that others point to.
  const [kept, gone] = person.createdAt < other.createdAt ? [person, other] : [other, person];
  const join = async () => {
    const told = { word: 'mergedInto' as const, slots: { name: kept.name } };
    const done = await act(() => merge(db, kept.id, gone.id, {}, hand()), told);
    // The card that is open may be the one that went.
    if (done && location.startsWith(`/person/${gone.id}`)) navigate(`/person/${kept.id}`);
  };
  const part = () =>
    act(() => dismiss(db, person.id, other.id, hand()), {
      word: 'keptApart',
      slots: { one: person.name, other: other.name },
    });
  const who = listIn(locale, [other.name, organisation?.name ?? ''].filter(Boolean));
  return (
    <section className={style.ask} aria-label={say('duplicates')}>
      <p>{say('maybeSame', { who })}</p>
      <div className={style.row}>
        <Button onClick={() => void join()}>{say('samePerson')}</Button>
        <Button onClick={() => void part()}>{say('notSame')}</Button>
        <Link href="/duplicates">{say('compareBoth')}</Link>
      </div>
    </section>
  );
}
