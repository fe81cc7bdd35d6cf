import { control, Field } from './Field.tsx';

interface Option<T> {
  value: T;
  word: string;
}

interface Props<T> {
  label: string;
  /** What it says where nothing is picked; left out where something always is. */
  any?: string;
  value: T | undefined;
  options: Option<T>[];
  pick: (value: T | undefined) => void;
}

/** A labelled choice of one among several, or none. */
export function Select<T extends string | number>({ label, any, value, options, pick }: Props<T>) {
  // By place, not by value: a value may be empty, or a number.
  const at = options.findIndex((option) => option.value === value);
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={at}
          onChange={({ target }) => pick(options[Number(target.value)]?.value)}
        >
          {any !== undefined && <option value={-1}>{any}</option>}
          {options.map(({ value, word }, at) => (
            <option key={value} value={at}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
