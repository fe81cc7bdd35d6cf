import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { linkedTo } from '../../lib/customer/linked.ts';
import { LINE } from '../../lib/customer/limits.ts';
import type { Person } from '../../lib/customer/person.ts';
import type { Relation } from '../../lib/customer/relation.ts';
import { db } from '../../lib/db/db.ts';
import type { Taker } from '../../lib/followup/close.ts';
import { RELATION_WORD } from '../customer/relation-words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './followup.module.css';

/** Who is most likely to answer for somebody. */
const LIKELY: Relation[] = ['gatekeeper', 'household', 'partner', 'family', 'colleague'];
/** So many are one click away; the others are offered while a name is typed. */
const FIRST = 4;
/** People of the same organisation who are offered. */
const COLLEAGUES = 50;

interface Known {
  id: string;
  name: string;
  relation?: Relation;
}

/** Whoever belongs with a customer, the likeliest to answer first; then who works there too. */
async function whoMayAnswer({ id, organisationId }: Person): Promise<Known[]> {
  const linked = await linkedTo(db, id);
  const place = (relation: Relation) => (LIKELY.indexOf(relation) + 9) % 9;
  const close = linked
    .map(({ other, relation }) => ({ id: other.id, name: other.name, relation }))
    .sort((a, b) => place(a.relation) - place(b.relation));
  const there = organisationId
    ? await db.people.where({ organisationId }).limit(COLLEAGUES).toArray()
    : [];
  const all: Known[] = [...close, ...there.map((one) => ({ id: one.id, name: one.name }))];
  return all.filter(
    (one, at) => one.id !== id && all.findIndex((other) => other.id === one.id) === at,
  );
}

interface Props {
  person: Person;
  choose: (taker: Taker | undefined) => void;
}

/** With whom a message was left: somebody who is known, or a name (0.20). */
export function MessageWith({ person, choose }: Props) {
  const { say } = useDesk();
  const list = useId();
  const [name, setName] = useState('');
  const known = useLiveQuery(() => whoMayAnswer(person), [person]) ?? [];
  const type = (typed: string) => {
    setName(typed);
    const named = typed.trim();
    const found = known.find((one) => one.name === named);
    choose(found ? { personId: found.id } : named ? { name: named } : undefined);
  };
  return (
    <div className={style.stack}>
      <Field label={say('leftWith')} help={say('leftWithHelp')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={name}
            onChange={({ target }) => type(target.value)}
            onKeyDown={holdWhileComposing}
            list={list}
            autoComplete="off"
            maxLength={LINE}
          />
        )}
      </Field>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one.id}>{one.name}</option>
        ))}
      </datalist>
      <div className={style.row}>
        {known.slice(0, FIRST).map((one) => (
          <Button key={one.id} aria-pressed={name === one.name} onClick={() => type(one.name)}>
            <span dir="auto">{one.name}</span>
            {one.relation && <small>{say(RELATION_WORD[one.relation])}</small>}
          </Button>
        ))}
      </div>
    </div>
  );
}
