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

/** A short list, one entry on each line, saved when the field is left. */
export function Lines({ label, help, values, addresses = false, save }: Props) {
  const { say } = useDesk();
  const [bad, setBad] = useState<string>();
  const leave = (text: string) => {
    const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
    const wrong = addresses ? lines.find((line) => !normaliseAddress(line)) : undefined;
    setBad(wrong);
    if (!wrong) save(addresses ? lines.map((line) => line.toLowerCase()) : lines);
  };
  return (
    <Field label={label} help={help} problem={bad && say('badAddress', { value: bad })}>
      {(ids) => (
        <textarea
          {...ids}
          key={values.join('\n')}
          className={control}
          defaultValue={values.join('\n')}
          maxLength={5000}
          onBlur={(event) => leave(event.target.value)}
        />
      )}
    </Field>
  );
}
