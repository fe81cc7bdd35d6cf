import { useState } from 'react';
import { normaliseAddress } from '../../lib/customer/address.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';

interface Props {
  label: string;
  help: string;
  values: string[];
  /** Every line has to be an e-mail address. */
  addresses?: boolean;
  save: (values: string[]) => void;
}

const linesOf = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/**
 * A short list, one entry on each line. It is saved while it is typed, so that closing the panel
 * loses nothing; a line that is no address waits until it is one, and is pointed out afterwards.
 */
export function Lines({ label, help, values, addresses = false, save }: Props) {
  const { say } = useDesk();
  const [text, setText] = useState(values.join('\n'));
  const [left, setLeft] = useState(false);
  const wrong = addresses ? linesOf(text).find((line) => !normaliseAddress(line)) : undefined;
  const type = (typed: string) => {
    setText(typed);
    const lines = linesOf(typed);
    save(addresses ? lines.flatMap((line) => normaliseAddress(line) ?? []) : lines);
  };
  const problem = left && wrong ? say('badAddress', { value: wrong }) : undefined;
  return (
    <Field label={label} help={help} problem={problem}>
      {(ids) => (
        <textarea
          {...ids}
          className={control}
          value={text}
          maxLength={5000}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
      )}
    </Field>
  );
}
