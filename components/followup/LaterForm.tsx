import { addDays, type Day } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './followup.module.css';

const PRESETS = [
  { word: 'tomorrow', days: 1 },
  { word: 'inThreeDays', days: 3 },
  { word: 'inAWeek', days: 7 },
] as const;

/** Puts a step off to a later day. */
export function LaterForm({ choose }: { choose: (day: Day) => void }) {
  const { say, today } = useDesk();
  return (
    <div className={style.form}>
      <div className={style.row}>
        {PRESETS.map(({ word, days }) => (
          <Button key={word} onClick={() => choose(addDays(today, days))}>
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
