import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { addCompetitor, type GivenCompetitor } from '../../lib/competitor/competitors.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './competitor.module.css';
import { CompetitorCard } from './CompetitorCard.tsx';
import { CompetitorForm } from './CompetitorForm.tsx';
import { useCompetitors } from './use-competitors.ts';

/** The user's own list of competitors, each with what may fairly be said of them (3.18). */
export function Competitors() {
  const { say, act, hand } = useDesk();
  const [adding, setAdding] = useState(false);
  const cards = useCompetitors();
  if (!cards) return null;
  const all = cards.map(({ competitor }) => competitor);
  const add = (given: GivenCompetitor) =>
    act(() => addCompetitor(db, given, hand()), {
      word: 'competitorAdded',
      slots: { name: given.name },
    });
  return (
    <div className={style.screen}>
      <h1 className={style.title}>{say('competitors')}</h1>
      <p className={style.soft}>{say('competitorCardsHelp')}</p>
      {cards.length === 0 && !adding && <Empty>{say('noCompetitors')}</Empty>}
      {adding ? (
        <CompetitorForm others={all} save={add} close={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('newCompetitor')}</Button>
      )}
      {cards.map((card) => (
        <CompetitorCard
          key={card.competitor.id}
          card={card}
          others={all.filter(({ id }) => id !== card.competitor.id)}
        />
      ))}
    </div>
  );
}
