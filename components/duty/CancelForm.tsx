import { useState } from 'react';
import { LineInput } from '../ui/LineInput.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Props {
  /** Whether a reason is needed. */
  required?: boolean;
  cancel: (why: string) => Promise<boolean>;
  close: () => void;
}

/** Calls something off, with the reason. */
export function CancelForm({ required = false, cancel, close }: Props) {
  const say = useDutyWords();
  const [why, setWhy] = useState('');
  const save = async () => {
    if (await cancel(why.trim())) close();
  };
  return (
    <form className={style.form} action={save}>
      <LineInput
        label={say('whyCancelled')}
        value={why}
        change={setWhy}
        required={required}
        autoFocus
      />
      <FormFoot word={say('cancelIt')} disabled={required && !why.trim()} close={close} />
    </form>
  );
}
