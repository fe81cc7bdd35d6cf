import { sideOf } from '../../lib/customer/reach.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db, together } from '../../lib/db/db.ts';
import { snooze } from '../../lib/followup/close.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { Day } from '../../lib/time/day.ts';
import { differs, isGoodTime, nextGoodTime, wallAt } from '../../lib/time/hours.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';
import { useNow } from './use-now.ts';

interface Props {
  person: Person;
  /** Calls that are due. */
  calls: Reminder[];
}

/** Where a call is due and they are not to be called now: when is a good time for both. */
export function GoodTime({ person, calls }: Props) {
  const { zone, today, locale, quiet, restDays, act, hand } = useDesk();
  const say = useDutyWords();
  const now = useNow();
  const theirs = sideOf(person, zone);
  if (!theirs || isGoodTime(now, theirs)) return null;
  const next = nextGoodTime(now, [theirs, { zone, quiet, restDays }]);
  if (next === undefined) return <p className={style.warn}>{say('noGoodTime')}</p>;
  const own = wallAt(next, zone);
  const day = sayDay(own.day, today, locale);
  const slots = { day, own: own.time, time: wallAt(next, theirs.zone).time };
  const snoozeAll = async (until: Day) => {
    for (const { id } of calls) await snooze(db, id, until, hand());
  };
  const putOff = () =>
    act(() => together(db, () => snoozeAll(own.day)), { word: 'snoozedUntil', slots: { day } });
  return (
    <div className={style.time}>
      <p className={style.warn}>
        {say(differs(next, zone, theirs.zone) ? 'goodTime' : 'goodTimeHere', slots)}
      </p>
      {own.day > today && (
        <Button look="quiet" onClick={() => void putOff()}>
          {say('laterThen')}
        </Button>
      )}
    </div>
  );
}
