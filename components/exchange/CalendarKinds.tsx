import {
  CALENDAR_KINDS,
  type CalendarEntry,
  type CalendarKind,
} from '../../lib/exchange/calendar/entry.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import style from './exchange.module.css';

const WORDS = {
  promise: 'calendarPromise',
  complaint: 'calendarComplaint',
  job: 'calendarJob',
  visit: 'calendarVisit',
  step: 'calendarStep',
  feast: 'calendarFeast',
  yearly: 'calendarYearly',
  once: 'calendarOnce',
} as const satisfies Record<CalendarKind, ScreenWord>;

interface Props {
  kinds: CalendarKind[];
  change: (kinds: CalendarKind[]) => void;
  /** Everything that comes up; `undefined` while it is looked for. */
  found: CalendarEntry[] | undefined;
}

/** Which kinds go into the calendar, each with how many there are. */
export function CalendarKinds({ kinds, change, found }: Props) {
  const { say } = useDesk();
  const countOf = (kind: CalendarKind) => found?.filter((one) => one.kind === kind).length;
  return (
    <fieldset className={style.group}>
      <legend>{say('calendarKinds')}</legend>
      {CALENDAR_KINDS.map((kind) => {
        const n = countOf(kind);
        return (
          <label key={kind} className={style.check}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                change(
                  CALENDAR_KINDS.filter((one) =>
                    one === kind ? target.checked : kinds.includes(one),
                  ),
                )
              }
            />
            {n === undefined
              ? say(WORDS[kind])
              : say('calendarKind', { kind: say(WORDS[kind]), n })}
          </label>
        );
      })}
    </fieldset>
  );
}
