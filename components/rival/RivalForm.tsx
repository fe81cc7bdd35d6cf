import { useState } from 'react';
import type { Rival } from '../../lib/rival/rival.ts';
import { rivalCalled, type GivenRival } from '../../lib/rival/rivals.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import style from './rival.module.css';

/** Longest list of other spellings, in UTF-16 units. */
const MOST = 1000;
/** Longest spelling. */
const LONGEST = 200;

interface Props {
  rival?: Rival;
  /** The other cards, whose names are taken. */
  others: Rival[];
  /** Answers whether it was saved. */
  save: (given: GivenRival) => Promise<boolean>;
  close: () => void;
}

/** The names of a rival. */
export function RivalForm({ rival, others, save, close }: Props) {
  const { say } = useDesk();
  const [name, setName] = useState(rival?.name ?? '');
  const [spellings, setSpellings] = useState((rival?.otherNames ?? []).join('\n'));
  const otherNames = spellings
    .split('\n')
    .map((one) => one.trim().slice(0, LONGEST))
    .filter(Boolean);
  const taken = [name, ...otherNames].some((one) => one.trim() && rivalCalled(others, one));
  const submit = async () => {
    const given = { name: name.trim(), otherNames, strengths: rival?.strengths ?? [] };
    if (await save(given)) close();
  };
  return (
    <form className={style.form} action={submit}>
      <LineInput label={say('rivalName')} value={name} change={setName} required autoFocus />
      <Field
        label={say('otherNames')}
        help={say('otherNamesHelp')}
        problem={taken ? say('rivalNamed') : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            rows={2}
            value={spellings}
            maxLength={MOST}
            onChange={({ target }) => setSpellings(target.value)}
            onKeyDown={submitOnCtrlEnter}
          />
        )}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit" disabled={taken || !name.trim()}>
          {say(rival ? 'save' : 'addRival')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
