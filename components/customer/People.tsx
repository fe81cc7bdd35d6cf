import { useState } from 'react';
import type { Linked } from '../../lib/customer/linked.ts';
import type { Person } from '../../lib/customer/person.ts';
import type { Relation } from '../../lib/customer/relation.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { AddLink } from './AddLink.tsx';
import { LinkRow } from './LinkRow.tsx';
import style from './People.module.css';
import { RELATION_WORD } from './relation-words.ts';
import { usePeople } from './use-people.ts';

/** Who belongs with a customer: family, colleagues, who answers the phone, who introduced whom. */
export function People({ person }: { person: Person }) {
  const { say } = useDesk();
  const around = usePeople(person.id);
  if (!around) return null;
  const { linked, cameThrough, births } = around;
  const lost = person.status?.kind === 'lost';
  return (
    <section aria-label={say('peopleAround')} className={style.people}>
      {linked.length > 0 && <h2 className={style.heading}>{say('peopleAround')}</h2>}
      {[...Map.groupBy(linked, ({ relation }) => relation)].map(([relation, those]) => (
        <Group key={relation} person={person} relation={relation} linked={those} births={births} />
      ))}
      {cameThrough > 0 && (
        <p className={lost ? style.warning : style.soft}>
          {say(lost ? 'lostWith' : 'cameThrough', { n: cameThrough })}
        </p>
      )}
      <AddLink person={person} />
    </section>
  );
}

/** Shown of one relation until all are asked for. */
const FIRST = 5;

interface GroupProps {
  person: Person;
  relation: Relation;
  linked: Linked[];
  births: Fact[];
}

/** Everybody who is the same to a customer. */
function Group({ person, relation, linked, births }: GroupProps) {
  const { say } = useDesk();
  const [all, setAll] = useState(false);
  const title = say(RELATION_WORD[relation]);
  const shown = all ? linked : linked.slice(0, FIRST);
  return (
    <div>
      <h3 className={style.relation}>{title}</h3>
      <ul className={style.list} aria-label={title}>
        {shown.map((one) => (
          <LinkRow key={one.link.id} person={person} linked={one} births={births} />
        ))}
      </ul>
      {shown.length < linked.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say('showMorePeople', { n: linked.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
