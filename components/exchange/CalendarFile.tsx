import { useState } from 'react';
import { calendarFile } from '../../lib/exchange/calendar/calendar-file.ts';
import { CALENDAR_KINDS } from '../../lib/exchange/calendar/entry.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { CalendarKinds } from './CalendarKinds.tsx';
import style from './exchange.module.css';
import { saveFile } from './save-file.ts';
import { useCalendar } from './use-calendar.ts';

const PERIODS = [30, 90, 365];
/** When an alert comes: nine in the morning. */
const ALARM = 9;

const urlOf = (personId: string) => `${location.href.split('#', 1)[0]}#/person/${personId}`;

/** What is planned, as a file for the user's calendar. */
export function CalendarFile() {
  const { say, tell, today, locale, hand } = useDesk();
  const [days, setDays] = useState(PERIODS[0] ?? 0);
  const [kinds, setKinds] = useState(CALENDAR_KINDS.slice());
  const [promised, setPromised] = useState(false);
  const [alarm, setAlarm] = useState(false);
  const all = useCalendar(days, promised);
  const chosen = all?.filter(({ kind }) => kinds.includes(kind)) ?? [];
  const n = chosen.length;
  const submit = async () => {
    const page = { locale, at: hand().at, urlOf, alarm: alarm ? ALARM : undefined };
    saveFile(await calendarFile(chosen, page), `evergreen-${today}.ics`);
    tell({ word: 'calendarSaved', slots: { n } });
  };
  return (
    <form className={style.form} action={submit} aria-label={say('calendarFile')}>
      <h2>{say('calendarFile')}</h2>
      <p className={style.soft}>{say('calendarHelp')}</p>
      <Field label={say('calendarPeriod')}>
        {(ids) => (
          <select
            {...ids}
            className={control}
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {PERIODS.map((period) => (
              <option key={period} value={period}>
                {say('calendarDays', { n: period })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CalendarKinds kinds={kinds} change={setKinds} found={all} />
      <fieldset className={style.group}>
        <legend>{say('calendarDetails')}</legend>
        <Tick label={say('calendarPromised')} on={promised} change={setPromised} />
        <Tick label={say('calendarAlarm')} on={alarm} change={setAlarm} />
      </fieldset>
      <p className={style.soft} role="status">
        {all ? n === 0 && say('calendarNothing') : say('calendarLooking')}
      </p>
      <Button look="main" type="submit" disabled={n === 0}>
        {say('calendarSave', { n })}
      </Button>
    </form>
  );
}

interface TickProps {
  label: string;
  on: boolean;
  change: (on: boolean) => void;
}

function Tick({ label, on, change }: TickProps) {
  return (
    <label className={style.check}>
      <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
      {label}
    </label>
  );
}
