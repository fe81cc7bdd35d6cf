import { sideOf } from '../../lib/customer/reach.ts';
import type { Person } from '../../lib/customer/person.ts';
import { differs, isGoodTime, wallAt, weekdayOf, type Side } from '../../lib/time/hours.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';
import { useNow } from './use-now.ts';

/** What time it is with a customer, where that is another one or nobody is to be called. */
export function TheirClock({ person }: { person: Person }) {
  const { zone } = useDesk();
  const now = useNow();
  const side = sideOf(person, zone);
  if (!side) return null;
  const good = isGoodTime(now, side);
  if (good && !differs(now, side.zone, zone)) return null;
  return (
    <p className={good ? style.soft : style.warn}>
      <Clock side={side} now={now} />
    </p>
  );
}

function Clock({ side, now }: { side: Side; now: number }) {
  const { locale, zone } = useDesk();
  const say = useDutyWords();
  const wall = wallAt(now, side.zone);
  const today = dayAt(now, zone);
  const time = wall.day === today ? wall.time : `${sayDay(wall.day, today, locale)} ${wall.time}`;
  if (isGoodTime(now, side)) return say('theirTime', { time });
  if (side.restDays.includes(weekdayOf(wall.day))) return say('theirRestDay', { time });
  return say('theirTimeOut', { time, from: side.hours?.from ?? '', to: side.hours?.to ?? '' });
}
