import type { Day } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';

interface Props {
  label: string;
  day: Day;
  change: (day: Day) => void;
}

/** A day on which something was said: today or before. */
export function DayField({ label, day, change }: Props) {
  const { today } = useDesk();
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="date"
          value={day}
          required
          min="1970-01-01"
          max={today}
          onChange={({ target }) => target.value && change(target.value)}
        />
      )}
    </Field>
  );
}
