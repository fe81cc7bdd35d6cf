import { useState } from 'react';
import { Link } from 'wouter';
import type { Linked } from '../../lib/customer/linked.ts';
import { changeLink, refusalOf, removeLink } from '../../lib/customer/links.ts';
import type { Person } from '../../lib/customer/person.ts';
import { tieOf, type Relation } from '../../lib/customer/relation.ts';
import { isGone } from '../../lib/customer/status.ts';
import { db } from '../../lib/db/db.ts';
import { comingOfAge } from '../../lib/dossier/coming-of-age.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { REFUSED_WORD } from './AddLink.tsx';
import style from './People.module.css';
import { RelationChoice } from './RelationChoice.tsx';

interface Props {
  person: Person;
  linked: Linked;
}

interface RowProps extends Props {
  /** What is known of when the family was born. */
  births: Fact[];
}

/** One person around a customer: what they are, who they are, and what can be done about it. */
export function LinkRow({ person, linked, births }: RowProps) {
  const { say, act, locale, today, every, sensitive } = useDesk();
  const [changing, setChanging] = useState(false);
  const { link, other, organisation } = linked;
  const name = other.name;
  const ofAge = isGone(other) ? undefined : comingOfAge(other.id, births, every, sensitive, today);
  const remove = () =>
    act(() => removeLink(db, link.id), { word: 'linkRemoved', slots: { name, to: person.name } });
  return (
    <li>
      <div className={style.who}>
        <Link href={`/person/${other.id}`} dir="auto">
          {name}
        </Link>
        {organisation && (
          <span className={style.soft} dir="auto">
            {organisation}
          </span>
        )}
        {ofAge && (
          <span className={style.soft}>
            {say('comesOfAge', { day: sayFullDay(ofAge, locale) })}
          </span>
        )}
        <span className={style.does}>
          <Button
            look="quiet"
            aria-label={say('changeLink', { name })}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {say('changeTie')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('removeLink', { name })}
            onClick={() => void remove()}
          >
            {say('remove')}
          </Button>
        </span>
      </div>
      {changing && <ChangeLink person={person} linked={linked} close={() => setChanging(false)} />}
    </li>
  );
}

function ChangeLink({ person, linked, close }: Props & { close: () => void }) {
  const { say, act, hand } = useDesk();
  const [relation, setRelation] = useState<Relation>(linked.relation);
  const [problem, setProblem] = useState<string>();
  const { link, other } = linked;
  const save = async () => {
    const tie = tieOf(relation, person.id, other.id);
    const why = await refusalOf(db, tie, link.id);
    setProblem(why && say(REFUSED_WORD[why], { name: person.name, other: other.name }));
    if (why) return;
    const told = { word: 'linkChanged', slots: { name: other.name } } as const;
    if (await act(() => changeLink(db, link.id, tie, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save}>
      <Field label={say('whatToThem', { name: person.name })} problem={problem}>
        {(ids) => <RelationChoice {...ids} chosen={relation} choose={setRelation} />}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit" disabled={relation === linked.relation}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
