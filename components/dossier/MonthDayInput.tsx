import { daysIn, monthDayOf, storedMonthDay, type MonthDay } from '../../lib/dossier/answer.ts';
import { useDesk } from '../desk.tsx';
import { control } from '../ui/Field.tsx';
import style from './dossier.module.css';

interface Props {
  id: string;
  /** What the three parts are together. */
  label: string;
  value: string;
  change: (value: string) => void;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const FIRST: MonthDay = { lunar: false, month: 1, day: 1 };

/** A day of the year without its year, by the solar or the lunar calendar. */
export function MonthDayInput({ id, label, value, change }: Props) {
  const { say, locale } = useDesk();
  const now = monthDayOf(value);
  const set = (some: Partial<MonthDay>) => change(storedMonthDay({ ...FIRST, ...now, ...some }));
  const monthName = (month: number) =>
    now?.lunar
      ? String(month)
      : Temporal.PlainDate.from({ year: 2024, month, day: 1 }).toLocaleString(locale, {
          month: 'long',
        });
  return (
    <div role="group" aria-label={label} className={style.monthDay}>
      <select
        id={id}
        className={control}
        aria-label={say('calendar')}
        value={now?.lunar ? 'lunar' : 'solar'}
        onChange={(event) => set({ lunar: event.target.value === 'lunar' })}
      >
        <option value="solar">{say('solar')}</option>
        <option value="lunar">{say('lunar')}</option>
      </select>
      <select
        className={control}
        aria-label={say('month')}
        value={now?.month ?? ''}
        required
        onChange={(event) => set({ month: Number(event.target.value) })}
      >
        <option value="" disabled>
          –
        </option>
        {upTo(12).map((month) => (
          <option key={month} value={month}>
            {monthName(month)}
          </option>
        ))}
      </select>
      <select
        className={control}
        aria-label={say('dayOfMonth')}
        value={now?.day ?? ''}
        required
        onChange={(event) => set({ day: Number(event.target.value) })}
      >
        <option value="" disabled>
          –
        </option>
        {upTo(now ? daysIn(now.month, now.lunar) : 31).map((day) => (
          <option key={day} value={day}>
            {day}
          </option>
        ))}
      </select>
    </div>
  );
}
