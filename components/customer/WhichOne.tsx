import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Seen } from '../../lib/customer/counterparts.ts';
import { faces } from '../../lib/customer/faces.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';
import { placeOf } from './place.ts';
import { Search } from './Search.tsx';

interface Props {
  people: Seen[];
  /** By the key of the one who is meant. */
  choose: (key: string) => void;
}

/** Who is on a page with more of them is found sooner by the search. */
const FEW = 6;

/** Asks who a page is about that shows people, and none of them plainly as the one it is about. */
export function WhichOne({ people, choose }: Props) {
  const { say } = useDesk();
  const [, navigate] = useLocation();
  const [all, setAll] = useState(false);
  const some = all ? people : people.slice(0, FEW);
  const shown = useLiveQuery(() => faces(db, some), [JSON.stringify(some)]);
  if (!shown) return null;
  const [alone] = people.length === 1 ? shown : [];
  return (
    <section className={style.choices} aria-labelledby="which-one">
      <h1 id="which-one" className={style.question}>
        {alone?.known ? say('isThisName', { name: alone.name }) : say('whoIsPage')}
      </h1>
      {shown.map(({ key, name, beside, known }) => (
        <Button key={key} className={style.candidate} onClick={() => choose(key)}>
          <span dir="auto">{name}</span>
          {beside !== name && <small dir="auto">{beside}</small>}
          {!known && <small>{say('newPerson')}</small>}
        </Button>
      ))}
      {some.length < people.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say('moreHere', { n: people.length - some.length })}
        </Button>
      )}
      <Search label={say('somebodyElse')} choose={(...found) => navigate(placeOf(...found))} />
    </section>
  );
}
