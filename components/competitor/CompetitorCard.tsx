import { useId, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { fromCard } from '../../lib/phrasing/competitor-card.ts';
import type { Competitor } from '../../lib/competitor/competitor.ts';
import {
  changeCompetitor,
  removeCompetitor,
  type GivenCompetitor,
} from '../../lib/competitor/competitors.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './competitor.module.css';
import { Praises } from './Praises.tsx';
import { CompetitorForm } from './CompetitorForm.tsx';
import { Strengths } from './Strengths.tsx';
import type { Carded } from './use-competitors.ts';

interface Props {
  card: Carded;
  others: Competitor[];
}

/** One competitor: names, strengths, and what customers said for us beside it. */
export function CompetitorCard({ card, others }: Props) {
  const { say, act, hand, locale } = useDesk();
  const [changing, setChanging] = useState(false);
  const heading = useId();
  const { competitor, praises } = card;
  const { id, name, otherNames = [], strengths } = competitor;
  const change = (given: GivenCompetitor) =>
    act(() => changeCompetitor(db, id, given, hand()), {
      word: 'competitorChanged',
      slots: { name: given.name },
    });
  const remove = () =>
    act(() => removeCompetitor(db, id), { word: 'competitorRemoved', slots: { name } });
  const reasons = praises.flatMap(({ kind, text }) => (kind === 'reason' ? [text] : []));
  return (
    <article className={style.card} aria-labelledby={heading}>
      <header className={style.head}>
        <h2 id={heading} dir="auto">
          {name}
        </h2>
        {otherNames.length > 0 && (
          <span className={style.soft} dir="auto">
            {say('alsoCalled', { names: listIn(locale, otherNames) })}
          </span>
        )}
        <span className={style.does}>
          <Button
            look="quiet"
            aria-label={say('editCompetitor', { name })}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {say('edit')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('removeCompetitor', { name })}
            onClick={() => void remove()}
          >
            {say('remove')}
          </Button>
        </span>
      </header>
      {changing && (
        <CompetitorForm
          competitor={competitor}
          others={others}
          save={change}
          close={() => setChanging(false)}
        />
      )}
      <Strengths competitor={competitor} />
      <Praises card={card} kind="reason" />
      <Praises card={card} kind="testimonial" />
      <Offered competitor={name} strengths={strengths} reasons={reasons} />
    </article>
  );
}

/** The sentences that the guard makes of the card, in each language that it is written in. */
function Offered({
  competitor,
  ...card
}: {
  competitor: string;
  strengths: string[];
  reasons: string[];
}) {
  const { say } = useDesk();
  const sentences = (['en', 'cn', 'tw'] as const).flatMap((language) =>
    fromCard(card, competitor, language),
  );
  if (sentences.length === 0) return null;
  return (
    <section className={style.part}>
      <h3>{say('offeredInDraft')}</h3>
      {[...new Set(sentences)].map((sentence) => (
        <q key={sentence} dir="auto" className={style.offered}>
          {sentence}
        </q>
      ))}
    </section>
  );
}
