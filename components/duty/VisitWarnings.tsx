import { homeOf } from '../../lib/customer/home.ts';
import type { Person } from '../../lib/customer/person.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import type { RestCalendar } from '../../lib/time/rest-days.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { warningsOf, type VisitWarning } from '../../lib/visit/warn.ts';
import { useCalendar } from '../app/use-calendar.ts';
import { useDesk } from '../desk.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';

const WORD = {
  restDay: 'warnRestDay',
  holiday: 'warnHoliday',
  closed: 'warnClosed',
  pastClosing: 'warnPastClosing',
} as const satisfies Record<VisitWarning['kind'], string>;

interface Props {
  visit: Pick<Visit, 'on' | 'minutes'> & { at?: string | undefined };
  person: Person;
}

/** What speaks against a visit as it is planned: closing time, a day of rest, a holiday. */
export function VisitWarnings({ visit: { on, at, minutes }, person }: Props) {
  const { zone, today, locale } = useDesk();
  const say = useDutyWords();
  const visit = { on, minutes, ...(at && { at }) };
  const warnings = warningsOf(visit, person, zone, useTheirCalendar(person));
  return warnings.map(({ kind, ...told }) => {
    const day = 'day' in told && { day: sayDay(told.day, today, locale) };
    const name = 'name' in told && { name: sentenceIn(told.name, locale) };
    return (
      <p key={kind} className={style.warn}>
        {say(WORD[kind], { ...slotsOf(told), ...day, ...name })}
      </p>
    );
  });
}

/** The times that a warning tells of. */
function slotsOf(told: object): Record<string, string> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'));
}

/** The holidays where the customer is: in another country, else the user's own. */
function useTheirCalendar(person: Person): RestCalendar | undefined {
  const { policy } = useDesk();
  const home = homeOf(person);
  const theirs = useCalendar(home ?? '');
  return (home ?? person.timeZone) ? theirs : policy.calendar;
}
