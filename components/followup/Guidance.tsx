import { lazy, Suspense } from 'react';
import { hasOpenComplaint } from '../../lib/followup/beside.ts';
import { mayOffer } from '../../lib/followup/cadence.ts';
import type { Guide } from '../../lib/followup/guide.ts';
import { mayPitch, PITCHES } from '../../lib/followup/pitch.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';
import type { Ground } from './ground.ts';
import { withWords } from '../with-words.ts';

/** The library of sentences is read when somebody looks for one. */
const Openers = lazy(() =>
  withWords(() => import('./Openers.tsx')).then(({ Openers }) => ({ default: Openers })),
);

interface Props {
  guide: Guide;
  reminder: Reminder;
  /** The steps of the same plan: what was heard in them decides what may be said now. */
  earlier: Reminder[];
  ground: Ground | undefined;
  /** The first sentence stands elsewhere. */
  others?: boolean;
}

/**
 * What to find out in a step, what not to do, and how to begin (4.7a-c). While a complaint is open
 * nothing is offered, and why is said before anything else (1.9).
 */
export function Guidance({ guide, reminder, earlier, ground, others = false }: Props) {
  const { say, locale } = useDesk();
  const heard = earlier.map(({ result }) => result);
  const complains = ground !== undefined && hasOpenComplaint(ground.beside);
  return (
    <>
      {complains && guide.offer && <p className={style.heed}>{say('nothingSold')}</p>}
      <details className={style.guidance}>
        <summary>{say('howToOpen')}</summary>
        {heard.includes('notUsed') && <p className={style.heed}>{say('notUsedBefore')}</p>}
        {guide.prompts && 'always' in guide.prompts && (
          <p>{sentenceIn(guide.prompts.always, locale)}</p>
        )}
        {guide.prompts && 'used' in guide.prompts && (
          <dl>
            <dt>{say('ifUsed')}</dt>
            <dd>{sentenceIn(guide.prompts.used, locale)}</dd>
            <dt>{say('ifNotUsed')}</dt>
            <dd>{sentenceIn(guide.prompts.notUsed, locale)}</dd>
          </dl>
        )}
        {!complains && <Offer guide={guide} well={mayOffer(heard)} ground={ground} />}
        <Suspense>
          {ground && (
            <Openers reminder={reminder} ground={ground} {...(others && { show: 'others' })} />
          )}
        </Suspense>
      </details>
    </>
  );
}

interface OfferProps {
  guide: Guide;
  /** Nothing heard so far speaks against it. */
  well: boolean;
  ground: Ground | undefined;
}

/** What may be offered, or why nothing is offered this time (3.25, 4.7c). */
function Offer({ guide, well, ground }: OfferProps) {
  const { say, locale } = useDesk();
  if (!guide.offer && !guide.selling) return null;
  if (!well) return <p className={style.heed}>{say('noOffer')}</p>;
  if (ground && !mayPitch(ground.beside.contacts)) {
    return <p className={style.heed}>{say('noPitchNow', { n: PITCHES })}</p>;
  }
  return guide.offer && <p>{sentenceIn(guide.offer, locale)}</p>;
}
