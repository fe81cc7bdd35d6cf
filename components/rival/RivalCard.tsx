import { useId, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { fromCard } from '../../lib/phrasing/rival-card.ts';
import type { Rival } from '../../lib/rival/rival.ts';
import { changeRival, removeRival, type GivenRival } from '../../lib/rival/rivals.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './rival.module.css';
import { Praises } from './Praises.tsx';
import { RivalForm } from './RivalForm.tsx';
import { Strengths } from './Strengths.tsx';
import type { Carded } from './use-rivals.ts';

interface Props {
  card: Carded;
  others: Rival[];
}

/** One rival: names, strengths, and what customers said for us beside it. */
export function RivalCard({ card, others }: Props) {
  const { say, act, hand, locale } = useDesk();
  const [changing, setChanging] = useState(false);
  const heading = useId();
  const { rival, praises } = card;
  const { id, name, otherNames = [], strengths } = rival;
  const change = (given: GivenRival) =>
    act(() => changeRival(db, id, given, hand()), {
      word: 'rivalChanged',
      slots: { name: given.name },
    });
  const remove = () => act(() => removeRival(db, id), { word: 'rivalRemoved', slots: { name } });
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
            aria-label={say('editRival', { name })}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {say('edit')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('removeRival', { name })}
            onClick={() => void remove()}
          >
            {say('remove')}
          </Button>
        </span>
      </header>
      {changing && (
        <RivalForm rival={rival} others={others} save={change} close={() => setChanging(false)} />
      )}
      <Strengths rival={rival} />
      <Praises card={card} kind="reason" />
      <Praises card={card} kind="testimonial" />
      <Offered rival={name} strengths={strengths} reasons={reasons} />
    </article>
  );
}

/** The sentences that the guard makes of the card, in each language that it is written in. */
function Offered({ rival, ...card }: { rival: string; strengths: string[]; reasons: string[] }) {
  const { say } = useDesk();
  const sentences = (['en', 'cn', 'tw'] as const).flatMap((language) =>
    fromCard(card, rival, language),
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
