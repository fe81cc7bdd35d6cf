import { Suspense, useState, type ReactNode } from 'react';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import { NoteHint } from './NoteHint.tsx';
import style from './PersonCard.module.css';

interface Props {
  label: string;
  needsText?: boolean;
  /** Answers whether it was saved: what was typed stays when it was not. */
  save: (text: string) => Promise<boolean>;
  close: () => void;
  children?: ReactNode;
  /** What may be said of it besides, loaded when it is there. */
  below?: ReactNode;
}

/** A few lines of text about a customer, with what belongs to them above and below. */
export function NoteForm({ label, needsText = false, save, close, children, below }: Props) {
  const { say } = useDesk();
  const [text, setText] = useState('');
  const submit = async () => {
    if (await save(text.trim())) close();
  };
  return (
    <form className={style.form} action={submit}>
      {children}
      <Field label={label}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitOnCtrlEnter}
            required={needsText}
            maxLength={20_000}
            autoFocus
          />
        )}
      </Field>
      <NoteHint text={text} change={setText} />
      <Suspense>{below}</Suspense>
      <div className={style.row}>
        <Button look="main" type="submit" disabled={needsText && !text.trim()}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
