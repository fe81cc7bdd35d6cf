import { laterDays } from '../../lib/followup/later.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './followup.module.css';

/** Puts a step off to a later day. */
export function LaterForm({ choose }: { choose: (day: Day) => void }) {
  const { say, today, locale, policy } = useDesk();
  return (
    <div className={style.form}>
      <div className={style.row}>
        {laterDays(today, policy.calendar).map(({ word, day }, at) => (
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
