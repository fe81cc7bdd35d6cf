import { useDesk } from '../desk.tsx';
import style from './duty.module.css';

/** A Monday, from which the days of the week are named. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** The week as it is read: from Monday to Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

interface Props {
  label: string;
  /** 0 for Sunday to 6. */
  chosen: readonly number[];
  choose: (days: number[]) => void;
}

/** Days of the week on which nobody works. */
export function RestDays({ label, chosen, choose }: Props) {
  const { locale } = useDesk();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const tick = (day: number, on: boolean) =>
    choose(on ? [...chosen, day].sort((a, b) => a - b) : chosen.filter((one) => one !== day));
  return (
    <fieldset className={style.days}>
      <legend>{label}</legend>
      {WEEK.map((day, at) => (
        <label key={day} className={style.check}>
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={({ target }) => tick(day, target.checked)}
          />
          {format.format(MONDAY + at * DAY)}
        </label>
      ))}
    </fieldset>
  );
}
