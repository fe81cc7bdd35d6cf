import { noteTold, untold, type Unknown } from '../../lib/customer/first-contact.ts';
import { FIRST_FIVE, type Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Check } from './Check.tsx';
import style from './organisation.module.css';

export const KNOWS_WORD = {
  you: 'knowsYou',
  company: 'knowsCompany',
  business: 'knowsBusiness',
  customers: 'knowsCustomers',
  products: 'knowsProducts',
} as const satisfies Record<Unknown, ScreenWord>;

/** What somebody new cannot know of us, to be ticked off as it is told; gone once all of it is. */
export function FirstContact({ person }: { person: Person }) {
  const { say, act, hand } = useDesk();
  const left = untold(person);
  if (left.length === 0) return null;
  const note = (what: Unknown, told: boolean) =>
    void act(() => noteTold(db, person.id, what, told, hand()));
  return (
    <details>
      <summary className={style.summary}>{say('firstContact', { n: left.length })}</summary>
      <fieldset className={style.choice}>
        <legend>{say('theyKnow')}</legend>
        {FIRST_FIVE.map((one) => (
          <Check key={one} checked={!left.includes(one)} change={(told) => note(one, told)}>
            {say(KNOWS_WORD[one])}
          </Check>
        ))}
      </fieldset>
    </details>
  );
}
