import { useState } from 'react';
import { addLink, refusalOf, type Refusal } from '../../lib/customer/links.ts';
import type { Person } from '../../lib/customer/person.ts';
import { tieOf, type Relation } from '../../lib/customer/relation.ts';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import style from './People.module.css';
import { RelationChoice } from './RelationChoice.tsx';
import { Search } from './Search.tsx';

export const REFUSED_WORD = {
  self: 'refusedSelf',
  known: 'refusedKnown',
  circle: 'refusedCircle',
} as const satisfies Record<Refusal, ScreenWord>;

/** Says who belongs with a customer: the relation, then the person, found or added by the search. */
export function AddLink({ person }: { person: Person }) {
  const { say, act, hand } = useDesk();
  const [open, setOpen] = useState(false);
  const [relation, setRelation] = useState<Relation>('introducedBy');
  const [problem, setProblem] = useState<string>();
  const toggle = () => {
    setOpen(!open);
    setProblem(undefined);
  };
  const choose = async (otherId: string) => {
    const tie = tieOf(relation, person.id, otherId);
    const name = (await db.people.get(otherId))?.name ?? '';
    const why = await refusalOf(db, tie);
    setProblem(why && say(REFUSED_WORD[why], { name: person.name, other: name }));
    if (why) return;
    const told = { word: 'linkAdded', slots: { name, to: person.name } } as const;
    if (await act(() => addLink(db, tie, hand()), told)) setOpen(false);
  };
  return (
    <div className={style.add}>
      <Button look="quiet" aria-expanded={open} onClick={toggle}>
        {say('addLink')}
      </Button>
      {open && (
        <div className={style.form}>
          <Field label={say('whatToThem', { name: person.name })}>
            {(ids) => (
              <RelationChoice
                {...ids}
                chosen={relation}
                choose={(next) => {
                  setRelation(next);
                  setProblem(undefined);
                }}
              />
            )}
          </Field>
          <Search label={say('whoIsIt')} choose={(id) => void choose(id)} />
          <p role="alert" className={style.problem}>
            {problem}
          </p>
          <div className={style.row}>
            <Button onClick={toggle}>{say('cancel')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
