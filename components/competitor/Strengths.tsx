import { useState } from 'react';
import { namesOf } from '../../lib/competitor/names.ts';
import { PHRASE, type Competitor } from '../../lib/competitor/competitor.ts';
import type { GivenCompetitor } from '../../lib/competitor/competitors.ts';
import { changeCompetitor } from '../../lib/competitor/competitors.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './competitor.module.css';
import { useUnfair } from './use-unfair.ts';

/** What a competitor is good at. Words that belittle are refused, and it is said why. */
export function Strengths({ competitor }: { competitor: Competitor }) {
  const { say, act, hand } = useDesk();
  const [text, setText] = useState('');
  const unfair = useUnfair(namesOf(competitor));
  const { id, name, otherNames = [], strengths } = competitor;
  const problem = unfair('strengths', text);
  const known = strengths.includes(text.trim());
  const write = (given: GivenCompetitor['strengths'], word: 'strengthKept' | 'strengthRemoved') =>
    act(() => changeCompetitor(db, id, { name, otherNames, strengths: given }, hand()), { word });
  const add = async () => {
    if (!text.trim() || problem || known) return;
    if (await write([...strengths, text.trim()], 'strengthKept')) setText('');
  };
  return (
    <section className={style.part}>
      <h3>{say('strengths')}</h3>
      {strengths.length === 0 && <p className={style.soft}>{say('noStrengths')}</p>}
      <ul>
        {strengths.map((one) => (
          <li key={one} className={style.line}>
            <span dir="auto">{one}</span>
            <Button
              look="quiet"
              aria-label={say('removeSaid', { text: one })}
              onClick={() =>
                void write(
                  strengths.filter((other) => other !== one),
                  'strengthRemoved',
                )
              }
            >
              {say('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form className={style.adding} action={add}>
        <Field label={say('addStrength')} help={say('strengthHelp')} problem={problem}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              value={text}
              maxLength={PHRASE}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={holdWhileComposing}
            />
          )}
        </Field>
        <Button type="submit" disabled={!text.trim() || !!problem || known}>
          {say('addCompetitor')}
        </Button>
      </form>
    </section>
  );
}
