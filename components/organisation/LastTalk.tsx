import { isOverlooked, type Attended } from '../../lib/customer/attention.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './organisation.module.css';

/** When somebody was last spoken with, marked where that is too long ago. */
export function LastTalk({ attended: { person, attention } }: { attended: Attended }) {
  const { say, locale, today, zone } = useDesk();
  const { lastContactAt } = person;
  const day = lastContactAt === undefined ? '' : sayDay(dayAt(lastContactAt, zone), today, locale);
  if (attention === 'gone') return <span className={style.soft}>{say('statusOfGone')}</span>;
  const word = { never: 'neverSpoken', long: 'notSince', fine: 'spokenOn' } as const;
  return (
    <span className={isOverlooked(attention) ? style.waiting : style.soft}>
      {say(word[attention], { day })}
    </span>
  );
}
