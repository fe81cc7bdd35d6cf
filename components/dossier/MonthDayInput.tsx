import { useState } from 'react';
import { daysIn, monthDayOf, storedMonthDay, type MonthDay } from '../../lib/time/month-day.ts';
import type { Locale } from '../../lib/i18n/words.ts';
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

/** A day of the year while it is being picked. */
type Parts = { [K in keyof MonthDay]?: MonthDay[K] | undefined };

const CALENDAR: Record<string, Parts> = {
  solar: { lunar: false, leap: undefined },
  lunar: { lunar: true, leap: undefined },
  leap: { lunar: true, leap: true },
};

/** A day of the year without its year, by the solar or the lunar calendar. */
export function MonthDayInput({ id, label, value, change }: Props) {
  const { say, locale } = useDesk();
  const [parts, setParts] = useState<Parts>(() => monthDayOf(value) ?? {});
  const { lunar = false, leap, month, day } = parts;
  const calendar = !lunar ? 'solar' : leap ? 'leap' : 'lunar';
  const set = (some: Parts) => {
    const next = { lunar, leap, month, day, ...some };
    const stored = whole(next) ? storedMonthDay(next) : '';
    setParts(monthDayOf(stored) ?? next);
    change(stored);
  };
  return (
    <div role="group" aria-label={label} className={style.monthDay}>
      <select
        id={id}
        className={control}
        aria-label={say('calendar')}
        value={calendar}
        onChange={(event) => set(CALENDAR[event.target.value] ?? {})}
      >
        <option value="solar">{say('solar')}</option>
        <option value="lunar">{say('lunar')}</option>
        <option value="leap">{say('lunarLeap')}</option>
      </select>
      <Part
        label={say('month')}
        value={month}
        last={12}
        name={(one) => (lunar ? String(one) : monthName(one, locale))}
        choose={(chosen) => set({ month: chosen })}
      />
      <Part
        label={say('dayOfMonth')}
        value={day}
        last={month === undefined ? 31 : daysIn(month, lunar)}
        name={String}
        choose={(chosen) => set({ day: chosen })}
      />
    </div>
  );
}

/** Half a day of the year is none. */
function whole(parts: Parts): parts is MonthDay {
  return parts.lunar !== undefined && parts.month !== undefined && parts.day !== undefined;
}

function monthName(month: number, locale: Locale): string {
  const date = Temporal.PlainDate.from({ year: 2024, month, day: 1 });
  return date.toLocaleString(locale, { month: 'long' });
}

interface PartProps {
  label: string;
  value: number | undefined;
  last: number;
  name: (one: number) => string;
  choose: (one: number) => void;
}

/** One number from 1 to the last. */
function Part({ label, value, last, name, choose }: PartProps) {
  return (
    <select
      className={control}
      aria-label={label}
      value={value ?? ''}
      required
      onChange={(event) => choose(Number(event.target.value))}
    >
      <option value="" disabled>
        –
      </option>
      {Array.from({ length: last }, (_, index) => index + 1).map((one) => (
        <option key={one} value={one}>
          {name(one)}
        </option>
      ))}
    </select>
  );
}
