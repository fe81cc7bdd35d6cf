import type { Included } from '../../lib/exchange/included.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import style from './exchange.module.css';

const CHOICES = {
  notes: 'includeNotes',
  private: 'includePrivate',
  judgements: 'includeJudgements',
  special: 'includeSpecial',
} as const satisfies Record<keyof Included, ScreenWord>;
// The keys of the very object that the type is made from.
const KEYS = Object.keys(CHOICES) as (keyof Included)[];

interface Props {
  included: Included;
  change: (included: Included) => void;
}

/** What goes into a file. What is not ticked is not in its bytes. */
export function IncludedChoice({ included, change }: Props) {
  const { say } = useDesk();
  return (
    <fieldset className={style.group}>
      <legend>{say('whatGoesIn')}</legend>
      <p className={style.soft}>{say('alwaysIncluded')}</p>
      {KEYS.map((key) => (
        <label key={key} className={style.check}>
          <input
            type="checkbox"
            checked={included[key]}
            onChange={(event) => change({ ...included, [key]: event.target.checked })}
          />
          {say(CHOICES[key])}
        </label>
      ))}
    </fieldset>
  );
}
