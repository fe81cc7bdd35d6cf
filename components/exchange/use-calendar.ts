import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { calendarEntries } from '../../lib/exchange/calendar/calendar-file.ts';
import { CALENDAR_KINDS, type CalendarEntry } from '../../lib/exchange/calendar/entry.ts';
import { addDays } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';

/** Everything that comes up in the next days, of every kind; `undefined` while it is looked for. */
export function useCalendar(days: number, promised: boolean): CalendarEntry[] | undefined {
  const { today, locale, policy, hand } = useDesk();
  const author = hand().by;
  const until = addDays(today, days);
  return useLiveQuery(
    () =>
      calendarEntries(db, {
        kinds: CALENDAR_KINDS,
        today,
        until,
        promised,
        locale,
        policy,
        author,
      }),
    [today, until, promised, locale, policy, author],
  );
}
