import { useState } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { addOwnField } from '../../lib/dossier/change-own-field.ts';
import type { OwnField } from '../../lib/dossier/own-field.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, submitOnCtrlEnter } from '../ui/submit.ts';
import { CLASS_WORD, TYPE_WORD } from './own-field-words.ts';
import style from './settings.module.css';

/** Most characters of all answers to choose from. */
const LONGEST = 2000;

const CLASSES = [0, 1, 2] as const;
// The keys of the very object that the type is made from.
const TYPES = Object.keys(TYPE_WORD) as OwnField['type'][];

/** What the new question is called, how it is asked, and what its answers look like. */
export function AddOwnField({ close }: { close: () => void }) {
  const { say, act, hand } = useDesk();
  const [label, setLabel] = useState('');
  const [ask, setAsk] = useState('');
  const [type, setType] = useState<OwnField['type']>('text');
  const [lines, setLines] = useState('');
  const [sensitivity, setSensitivity] = useState<OwnField['sensitivity']>(0);
  const options = [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
  const few = type === 'choice' && options.length < 2;
  const save = async () => {
    if (few) return;
    const question = { label, ask, type, sensitivity, options };
    const told = { word: 'ownAdded', slots: { field: label.trim() } } as const;
    if (await act(() => addOwnField(db, question, hand()), told)) close();
  };
  return (
    <form action={save} className={style.why}>
      <Line
        label={say('ownLabel')}
        value={label}
        change={setLabel}
        placeholder={say('forExample', { example: say('ownLabelExample') })}
        required
        autoFocus
      />
      <Select
        label={say('ownType')}
        values={TYPES}
        words={TYPE_WORD}
        value={type}
        change={setType}
      />
      {type === 'choice' && <Options value={lines} change={setLines} />}
      <Select
        label={say('ownClass')}
        help={say('ownClassHelp')}
        values={CLASSES}
        words={CLASS_WORD}
        value={sensitivity}
        change={setSensitivity}
      />
      {sensitivity < 2 && (
        <Line
          label={say('ownAsk')}
          value={ask}
          change={setAsk}
          placeholder={say('forExample', { example: say('ownAskExample') })}
        />
      )}
      <span className={style.buttons}>
        <Button look="main" type="submit" disabled={!label.trim() || few}>
          {say('addOwnQuestion')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </form>
  );
}

function Options({ value, change }: { value: string; change: (value: string) => void }) {
  const { say } = useDesk();
  return (
    <Field label={say('ownOptions')} help={say('ownOptionsNeeded')}>
      {(ids) => (
        <textarea
          {...ids}
          className={control}
          value={value}
          maxLength={LONGEST}
          required
          onChange={(event) => change(event.target.value)}
          onKeyDown={submitOnCtrlEnter}
        />
      )}
    </Field>
  );
}

interface LineProps {
  label: string;
  value: string;
  change: (value: string) => void;
  placeholder?: string;
  required?: boolean;
  autoFocus?: boolean;
}

export function Line({ label, change, ...rest }: LineProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          className={control}
          maxLength={LINE}
          onChange={(event) => change(event.target.value)}
          onKeyDown={holdWhileComposing}
        />
      )}
    </Field>
  );
}

interface SelectProps<T extends string | number> {
  label: string;
  help?: string;
  values: readonly T[];
  words: Record<T, ScreenWord>;
  value: T;
  change: (value: T) => void;
}

function Select<T extends string | number>(props: SelectProps<T>) {
  const { label, help, values, words, value, change } = props;
  const { say } = useDesk();
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={value}
          onChange={(event) => {
            const chosen = values.find((one) => String(one) === event.target.value);
            if (chosen !== undefined) change(chosen);
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {say(words[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
