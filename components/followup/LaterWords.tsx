import { useState } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import type { Day } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { DOUBT_WORD } from '../promise/doubt-words.ts';
import { useReadWhen } from '../promise/use-read-when.ts';
import { useWords } from '../promise/use-words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './followup.module.css';

/** A later day in words; the day itself stands on the button before it is taken. */
export function LaterWords({ choose }: { choose: (day: Day) => void }) {
  const say = useWords();
  const { today, locale } = useDesk();
  const readWhen = useReadWhen();
  const [words, setWords] = useState('');
  const read = words.trim() ? readWhen(words) : undefined;
  const when = read && read.day > today ? read : undefined;
  const problem = read ? 'dayNotLater' : 'whenUnknown';
  return (
    <form className={style.words} action={() => when && choose(when.day)}>
      <Field
        label={say('laterWords')}
        help={when?.doubt && say(DOUBT_WORD[when.doubt])}
        problem={words.trim() && !when ? say(problem) : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={words}
            maxLength={LINE}
            placeholder={say('byWhenHint')}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      {when && (
        <div className={style.row}>
          <Button type="submit">{say('putOffTo', { day: sayFullDay(when.day, locale) })}</Button>
        </div>
      )}
    </form>
  );
}
