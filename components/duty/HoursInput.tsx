import type { Hours } from '../../lib/time/hours.ts';
import { control, Field } from '../ui/Field.tsx';
import style from './duty.module.css';

interface Props {
  /** What the two times are called. */
  from: string;
  to: string;
  hours: Hours;
  change: (hours: Hours) => void;
  problem?: string | undefined;
}

/** From one time of day to another. */
export function HoursInput({ from, to, hours, change, problem }: Props) {
  return (
    <div className={style.pair}>
      <Time label={from} value={hours.from} change={(time) => change({ ...hours, from: time })} />
      <Time
        label={to}
        value={hours.to}
        change={(time) => change({ ...hours, to: time })}
        problem={problem}
      />
    </div>
  );
}

interface TimeProps {
  label: string;
  value: string;
  change: (time: string) => void;
  problem?: string | undefined;
}

function Time({ label, value, change, problem }: TimeProps) {
  return (
    <Field label={label} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="time"
          required
          defaultValue={value}
          onChange={({ target }) => target.value && change(target.value)}
        />
      )}
    </Field>
  );
}
