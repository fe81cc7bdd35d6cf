import { control, Field } from '../ui/Field.tsx';

interface Props {
  label: string;
  value: string;
  change: (day: string) => void;
}

/** A day that is needed, within the years that are kept. */
export function DayInput({ label, value, change }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="date"
          value={value}
          required
          min="1970-01-01"
          max="2199-12-31"
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
