import { useState } from 'react';
import { Link } from 'wouter';
import { db } from '../../lib/db/db.ts';
import type { Praise } from '../../lib/competitor/praise.ts';
import { removePraise } from '../../lib/competitor/praises.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { SourceLink } from '../customer/SourceLink.tsx';
import { useDesk } from '../desk.tsx';
import { FROM_WORD } from '../dossier/from-word.ts';
import { Take } from '../followup/Openers.tsx';
import { Button } from '../ui/Button.tsx';
import { FromDossiers } from './FromDossiers.tsx';
import { PraiseForm } from './PraiseForm.tsx';
import style from './competitor.module.css';
import type { Carded } from './use-competitors.ts';

const WORDS = {
  reason: {
    title: 'reasonsForUs',
    none: 'noReasons',
    add: 'addReason',
    removed: 'reasonRemoved',
  },
  testimonial: {
    title: 'testimonials',
    none: 'noTestimonials',
    add: 'addTestimonial',
    removed: 'testimonialRemoved',
  },
} as const;

interface Props {
  card: Carded;
  kind: Praise['kind'];
}

/** What customers said for us beside a competitor, of one kind, with who, when and how it is known. */
export function Praises({ card, kind }: Props) {
  const { say } = useDesk();
  const [adding, setAdding] = useState(false);
  const words = WORDS[kind];
  const said = card.praises.filter((one) => one.kind === kind);
  return (
    <section className={style.part}>
      <h3>{say(words.title)}</h3>
      {said.length === 0 && <p className={style.soft}>{say(words.none)}</p>}
      <ul>
        {said.map((one) => (
          <Said key={one.id} praise={one} name={card.names.get(one.personId ?? '')} />
        ))}
      </ul>
      {adding ? (
        <PraiseForm competitor={card.competitor} kind={kind} close={() => setAdding(false)} />
      ) : (
        <Button look="quiet" onClick={() => setAdding(true)}>
          {say(words.add)}
        </Button>
      )}
      {kind === 'reason' && <FromDossiers competitor={card.competitor} kept={said} />}
    </section>
  );
}

function Said({ praise, name }: { praise: Praise; name: string | undefined }) {
  const { say, act, locale, today } = useDesk();
  const { id, kind, text, personId, from, source, on } = praise;
  const day = (one: string) => sayDay(one, today, locale);
  const remove = () => act(() => removePraise(db, id), { word: WORDS[kind].removed });
  return (
    <li className={style.said}>
      <q dir="auto">{text}</q>
      <p className={style.meta}>
        {personId && name && (
          <Link href={`/person/${personId}`} dir="auto">
            {name}
          </Link>
        )}
        <span>{say(FROM_WORD[from])}</span>
        <time dateTime={on} title={sayFullDay(on, locale)}>
          {day(on)}
        </time>
        <SourceLink source={source} />
        {kind === 'testimonial' && (
          <span dir="auto">
            {say('allowedSo', { how: praise.permission.how, day: day(praise.permission.on) })}
          </span>
        )}
      </p>
      <span className={style.does}>
        {kind === 'testimonial' && <Take text={text} />}
        <Button look="quiet" aria-label={say('removeSaid', { text })} onClick={() => void remove()}>
          {say('remove')}
        </Button>
      </span>
    </li>
  );
}
