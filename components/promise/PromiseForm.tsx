import type { ReactNode } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import type { Terms } from '../../lib/promise/promise.ts';
import { NoteHint } from '../customer/NoteHint.tsx';
import followup from '../followup/followup.module.css';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './promise.module.css';
import { useTerms } from './use-terms.ts';
import { WhenFields } from './WhenFields.tsx';
import { useWords } from './use-words.ts';

interface Props {
  /** What is known already; without a date it is read in the text. */
  initial: Partial<Terms>;
  /** Left out where the buttons below do it. */
  submit?: (terms: Terms) => Promise<unknown>;
  /** What to do with it: gets the promise once it has a text and a date. */
  children: (terms: Terms | undefined) => ReactNode;
}

/** What is promised and by when, in words or by date. The date is always seen before it is kept. */
export function PromiseForm({ initial, submit, children }: Props) {
  const say = useWords();
  const written = useTerms(initial);
  const { text, setText, harms, setHarms, terms } = written;
  return (
    <form className={followup.form} action={async () => void (terms && (await submit?.(terms)))}>
      <Field label={say('whatPromised')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={text}
            maxLength={LINE}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={holdWhileComposing}
            required
            autoFocus
          />
        )}
      </Field>
      <NoteHint text={text} change={setText} />
      <WhenFields written={written} />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={harms ?? false}
          onChange={({ target }) => setHarms(target.checked || undefined)}
        />
        {say('harmsOthers')}
      </label>
      {children(terms)}
    </form>
  );
}
