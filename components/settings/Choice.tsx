import { control, Field } from '../ui/Field.tsx';

interface Props<T extends string> {
  label: string;
  help?: string;
  value: T;
  options: Record<T, string>;
  choose: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ label, help, value, options, choose }: Props<T>) {
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={value}
          // The options are the keys of T.
          onChange={(event) => choose(event.target.value as T)}
        >
          {Object.entries<string>(options).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
