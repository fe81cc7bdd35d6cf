import { useState } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import { addWords } from '../../lib/i18n/screen.ts';
import { todayListWords } from '../../lib/i18n/today-list.ts';
import type { Day } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import { ResolvedDay } from '../promise/ResolvedDay.tsx';
import { useReadWhen } from '../promise/use-read-when.ts';
import { useWords } from '../promise/use-words.ts';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './followup.module.css';

addWords(todayListWords);

/** A later day in words. The date that is meant is shown before anything is put off to it. */
export function LaterInWords({ choose }: { choose: (day: Day) => void }) {
  const { today } = useDesk();
  const say = useWords();
  const readWhen = useReadWhen();
  const [words, setWords] = useState('');
  const said = words.trim();
  const when = said ? readWhen(said) : undefined;
  const later = when && when.day > today ? when : undefined;
  return (
    <form className={style.stack} action={() => later && choose(later.day)}>
      <Field label={say('laterInWords')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={words}
            maxLength={LINE}
            placeholder={say('laterHint')}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <div role="status">
        {later && <ResolvedDay day={later.day} time={undefined} doubt={later.doubt} />}
        {when && !later && <p className={style.heed}>{say('dayIsOver')}</p>}
        {said && !when && <p className={style.heed}>{say('whenUnknown')}</p>}
      </div>
      {later && (
        <div className={style.row}>
          <Button type="submit">{say('putOff')}</Button>
        </div>
      )}
    </form>
  );
}
