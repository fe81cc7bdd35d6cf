import { LINE } from '../../lib/customer/limits.ts';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import type { TypedDomain } from './use-domain.ts';

interface Props {
  typed: TypedDomain;
  label: string;
  help: string;
  autoFocus?: boolean;
}

/** One line for a mail domain. */
export function DomainInput({ typed, label, help, autoFocus }: Props) {
  return (
    <Field label={label} help={help} problem={typed.problem}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          value={typed.text}
          maxLength={LINE}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => typed.type(target.value)}
          onKeyDown={holdWhileComposing}
        />
      )}
    </Field>
  );
}
