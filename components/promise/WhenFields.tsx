import { LINE } from '../../lib/customer/limits.ts';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './promise.module.css';
import { ResolvedDay } from './ResolvedDay.tsx';
import type { BeingWritten } from './use-terms.ts';
import { useWords } from './use-words.ts';

/** By when: in words or as a date, and the date that is meant. */
export function WhenFields({ written }: { written: BeingWritten }) {
  const say = useWords();
  const { words, setWords, choose, day, time, doubt, over } = written;
  return (
    <>
      <div className={style.when}>
        <Field label={say('byWhen')}>
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
        <Field label={say('byWhenDay')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="date"
              value={day ?? ''}
              max="2199-12-31"
              onChange={({ target }) => choose(target.value)}
            />
          )}
        </Field>
      </div>
      <div role="status">
        {day && !over && <ResolvedDay day={day} time={time} doubt={doubt} />}
        {over && <p className={style.doubt}>{say('dayIsOver')}</p>}
        {!day && words.trim() && <p className={style.doubt}>{say('whenUnknown')}</p>}
      </div>
    </>
  );
}
