import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { addRival, type GivenRival } from '../../lib/rival/rivals.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './rival.module.css';
import { RivalCard } from './RivalCard.tsx';
import { RivalForm } from './RivalForm.tsx';
import { useRivals } from './use-rivals.ts';

/** The user's own list of rivals, each with what may fairly be said of them (3.18). */
export function Rivals() {
  const { say, act, hand } = useDesk();
  const [adding, setAdding] = useState(false);
  const cards = useRivals();
  if (!cards) return null;
  const all = cards.map(({ rival }) => rival);
  const add = (given: GivenRival) =>
    act(() => addRival(db, given, hand()), { word: 'rivalAdded', slots: { name: given.name } });
  return (
    <div className={style.screen}>
      <h1 className={style.title}>{say('competitors')}</h1>
      <p className={style.soft}>{say('rivalsHelp')}</p>
      {cards.length === 0 && !adding && <Empty>{say('noRivals')}</Empty>}
      {adding ? (
        <RivalForm others={all} save={add} close={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('newRival')}</Button>
      )}
      {cards.map((card) => (
        <RivalCard
          key={card.rival.id}
          card={card}
          others={all.filter(({ id }) => id !== card.rival.id)}
        />
      ))}
    </div>
  );
}
