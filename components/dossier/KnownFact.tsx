import { lazy, Suspense, useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import type { Consent } from '../../lib/dossier/consent.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { forget } from '../../lib/dossier/facts.ts';
import { isStale } from '../../lib/dossier/known.ts';
import { dayAt, type Day } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { entryProps } from '../customer/entry.ts';
import { SourceLink } from '../customer/SourceLink.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './dossier.module.css';
import { useFieldName } from './use-field-name.ts';
import { FROM_WORD } from './from-word.ts';

const FactForm = lazy(() => import('./FactForm.tsx').then((form) => ({ default: form.FactForm })));

interface Props {
  fact: Fact;
  /** Answers to the same question that were corrected since, the newest first. */
  earlier: Fact[];
  /** It was looked for. */
  found: boolean;
  source: Source | undefined;
}

/** One question and its answer, which can be corrected, looked back on and removed. */
export function KnownFact({ fact, earlier, found, source }: Props) {
  const { say, act } = useDesk();
  const [open, setOpen] = useState<'correct' | 'earlier'>();
  const field = useFieldName()(fact.field);
  const close = () => setOpen(undefined);
  const toggle = (which: 'correct' | 'earlier') => () =>
    setOpen(open === which ? undefined : which);
  const remove = () => act(() => forget(db, fact), { word: 'factForgotten', slots: { field } });
  return (
    <div className={style.known} {...entryProps(found)}>
      <dt>{field}</dt>
      <Answer fact={fact} />
      <dd className={style.row}>
        <Button
          look="quiet"
          aria-label={say('correctFact', { field })}
          aria-expanded={open === 'correct'}
          onClick={toggle('correct')}
        >
          {say('correct')}
        </Button>
        {earlier.length > 0 && (
          <Button
            look="quiet"
            aria-label={say('earlierOf', { field })}
            aria-expanded={open === 'earlier'}
            onClick={toggle('earlier')}
          >
            {say('earlier')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={say('forgetFact', { field })}
          onClick={() => void remove()}
        >
          {say('remove')}
        </Button>
      </dd>
      {open === 'correct' && (
        <dd>
          <Suspense>
            <FactForm
              personId={fact.personId}
              field={fact.field}
              value={fact.value}
              consent={fact.consent}
              source={source}
              close={close}
            />
          </Suspense>
        </dd>
      )}
      {open === 'earlier' && earlier.map((one) => <Answer key={one.id} fact={one} old />)}
    </div>
  );
}

/** An answer and where it comes from; its date and author on hover. */
function Answer({ fact, old = false }: { fact: Fact; old?: boolean }) {
  const { say, locale, today, zone, every } = useDesk();
  const field = every.get(fact.field);
  const on = dayAt(fact.createdAt, zone);
  const day = sayFullDay(on, locale);
  return (
    <>
      <dd dir="auto" className={old ? style.old : style.value}>
        {field && sayAnswer(field, fact.value, locale)}
      </dd>
      <dd className={style.meta}>
        <span>{say(FROM_WORD[fact.from])}</span>
        <time dateTime={on} title={fact.by ? say('writtenBy', { day, by: fact.by }) : day}>
          {sayDay(on, today, locale)}
        </time>
        <SourceLink source={fact.source} />
        {fact.consent && <Agreed consent={fact.consent} />}
        {!old && isStale(fact, today) && <span className={style.stale}>{say('checkAgain')}</span>}
      </dd>
    </>
  );
}

/** How the keeping of something special was agreed to. */
function Agreed({ consent: { how, on, guardian } }: { consent: Consent }) {
  const { say, locale, today } = useDesk();
  const day = (on: Day) => sayDay(on, today, locale);
  return (
    <>
      <span dir="auto">{say('consented', { day: day(on), how })}</span>
      {guardian && (
        <span dir="auto">
          {say('consentedGuardian', { day: day(guardian.on), how: guardian.how })}
        </span>
      )}
    </>
  );
}
