import { lazy, Suspense } from 'react';
import { laterDays } from '../../lib/followup/later.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { useWork } from '../duty/use-work.ts';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './followup.module.css';

/** Words become dates by tables and grammars of their own. */
const LaterWords = lazy(() =>
  import('./LaterWords.tsx').then(({ LaterWords }) => ({ default: LaterWords })),
);

/** Puts a step off to a later day: one of a few, one in words, or one of the calendar. */
export function LaterForm({ choose }: { choose: (day: Day) => void }) {
  const { say, today, locale } = useDesk();
  const work = useWork();
  return (
    <div className={style.form}>
      <div className={style.row}>
        {laterDays(today, work).map(({ word, day }, at) => (
          <Button
            key={word}
            title={sayFullDay(day, locale)}
            autoFocus={at === 0}
            onClick={() => choose(day)}
          >
            {say(word)}
          </Button>
        ))}
      </div>
      <Suspense>
        <LaterWords choose={choose} />
      </Suspense>
      <Field label={say('onDay')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="date"
            min={addDays(today, 1)}
            max="2199-12-31"
            onChange={(event) => {
              if (event.target.validity.valid && event.target.value) choose(event.target.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}
