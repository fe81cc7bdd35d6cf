import type { Person } from '../../lib/customer/person.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { warningsOf, type VisitWarning } from '../../lib/visit/warn.ts';
import { useDesk } from '../desk.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';

const WORD = {
  restDay: 'warnRestDay',
  closed: 'warnClosed',
  pastClosing: 'warnPastClosing',
} as const satisfies Record<VisitWarning['kind'], string>;

interface Props {
  visit: Pick<Visit, 'on' | 'minutes'> & { at?: string | undefined };
  person: Person;
}

/** What speaks against a visit as it is planned: closing time, a day of rest. */
export function VisitWarnings({ visit: { on, at, minutes }, person }: Props) {
  const { zone, today, locale } = useDesk();
  const say = useDutyWords();
  const warnings = warningsOf({ on, minutes, ...(at && { at }) }, person, zone);
  return warnings.map(({ kind, ...slots }) => {
    const day = 'day' in slots ? { day: sayDay(slots.day, today, locale) } : {};
    return (
      <p key={kind} className={style.warn}>
        {say(WORD[kind], { ...slots, ...day })}
      </p>
    );
  });
}
