import type { Person } from '../../lib/customer/person.ts';
import { useDesk } from '../desk.tsx';
import { AddLink } from './AddLink.tsx';
import { LinkRow } from './LinkRow.tsx';
import style from './People.module.css';
import { usePeople } from './use-people.ts';

/** Who belongs with a customer: family, colleagues, who answers the phone, who introduced whom. */
export function People({ person }: { person: Person }) {
  const { say } = useDesk();
  const around = usePeople(person.id);
  if (!around) return null;
  const { linked, cameThrough } = around;
  const lost = person.status?.kind === 'lost';
  return (
    <section aria-label={say('peopleAround')} className={style.people}>
      {linked.length > 0 && <h2 className={style.heading}>{say('peopleAround')}</h2>}
      {linked.length > 0 && (
        <ul className={style.list}>
          {linked.map((one) => (
            <LinkRow key={one.link.id} person={person} linked={one} />
          ))}
        </ul>
      )}
      {cameThrough > 0 && (
        <p className={lost ? style.warning : style.soft}>
          {say(lost ? 'lostWith' : 'cameThrough', { n: cameThrough })}
        </p>
      )}
      <AddLink person={person} />
    </section>
  );
}
