import { control, Field } from './Field.tsx';
import { holdWhileComposing } from './submit.ts';

/** Longest line that is kept. */
const MOST = 200;

interface Props {
  label: string;
  help?: string | undefined;
  value: string;
  change: (value: string) => void;
  required?: boolean;
  autoFocus?: boolean;
}

/** One labelled line of text. */
export function LineInput({ label, help, value, change, ...input }: Props) {
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <input
          {...ids}
          {...input}
          className={control}
          value={value}
          maxLength={MOST}
          onChange={({ target }) => change(target.value)}
          onKeyDown={holdWhileComposing}
        />
      )}
    </Field>
  );
}
