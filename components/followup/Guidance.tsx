import type { Person } from '../../lib/customer/person.ts';
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

/** What to find out in a step, what not to do, and how to begin (4.7a-c). */
export function Guidance({ guide, person, reminder, earlier }: Props) {
  const { say, locale, tell } = useDesk();
  const heard = earlier.map(({ result }) => result);
  const slots = { name: person.formOfAddress ?? person.name, product: reminder.about };
  const copy = (text: string) => async () => {
    await navigator.clipboard.writeText(text);
    tell({ word: 'copied' });
  };
  return (
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
      {guide.offer && (
        <p className={mayOffer(heard) ? undefined : style.heed}>
          {mayOffer(heard) ? sentenceIn(guide.offer, locale) : say('noOffer')}
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
  );
}
