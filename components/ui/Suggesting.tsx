import { useId } from 'react';
import { control, Field } from './Field.tsx';
import { holdWhileComposing } from './submit.ts';

interface Props {
  name: string;
  label: string;
  help?: string | undefined;
  /** What was written there before, to choose from. */
  offered: string[];
  value?: string | undefined;
  required?: boolean;
  maxLength: number;
  autoFocus?: boolean;
}

/** One line of text, for which earlier ones are offered. */
export function Suggesting({ label, help, offered, value, ...input }: Props) {
  const list = useId();
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <>
          <input
            {...ids}
            {...input}
            className={control}
            list={list}
            defaultValue={value}
            autoComplete="off"
            onKeyDown={holdWhileComposing}
          />
          <datalist id={list}>
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
