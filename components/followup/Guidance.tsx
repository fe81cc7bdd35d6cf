import { useLiveQuery } from 'dexie-react-hooks';
import { openComplaints } from '../../lib/complaint/open.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { mayOffer } from '../../lib/followup/cadence.ts';
import type { Guide } from '../../lib/followup/guide.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './followup.module.css';

interface Props {
  guide: Guide;
  person: Person;
  reminder: Reminder;
  earlier: Reminder[];
}

/**
 * What to find out in a step, what not to do, and how to begin (4.7a-c). While a complaint is open,
 * nothing is said of a sale, and why is (1.9).
 */
export function Guidance({ guide, person, reminder, earlier }: Props) {
  const { say, locale, tell } = useDesk();
  const heard = earlier.map(({ result }) => result);
  const complaints = useLiveQuery(() => openComplaints(db, person.id), [person.id])?.length;
  const slots = { name: person.formOfAddress ?? person.name, product: reminder.about };
  const copy = (text: string) => async () => {
    await navigator.clipboard.writeText(text);
    tell({ word: 'copied' });
  };
  const held = complaints ? <p className={style.heed}>{say('nothingSold')}</p> : null;
  // Not a word of it before it is known that it may be said.
  if (guide.selling && complaints !== 0) return held;
  const may = mayOffer(heard, complaints);
  return (
    <>
      {guide.offer && held}
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
        {guide.offer && !held && (
          <p className={may ? undefined : style.heed}>
            {may ? sentenceIn(guide.offer, locale) : say('noOffer')}
          </p>
        )}
        <ul>
          {guide.openers.map((opener) => {
            const text = sentenceIn(opener, locale, slots);
            return (
              <li key={text}>
                <q dir="auto">{text}</q>
                <Button look="quiet" onClick={() => void copy(text)()}>
                  {say('copy')}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
    </>
  );
}
