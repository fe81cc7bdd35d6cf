import { db } from '../../lib/db/db.ts';
import { putOff } from '../../lib/followup/close.ts';
import { comingBetween, daysAfter, loadOf } from '../../lib/followup/coming.ts';
import type { DueCustomer } from '../../lib/followup/order.ts';
import { spread } from '../../lib/followup/spread.ts';
import type { Day } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** The day that has too many. */
  from: Day;
  /** Whom it has, the most urgent first, and how many it holds. */
  customers: readonly DueCustomer[];
  room: number;
}

/** Moves what a day does not hold to the days after it, in one step that can be taken back. */
export function Spread({ from, customers, room }: Props) {
  const { say, act, tell, hand, today, locale, policy, dailyCap } = useDesk();
  const run = async () => {
    const days = daysAfter(from, policy);
    const coming = await comingBetween(db, days[0] ?? from, days.at(-1) ?? from);
    const moves = spread(customers, room, days, loadOf(coming), dailyCap);
    const last = moves
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (last === undefined) return tell({ word: 'spreadNone' });
    const slots = { n: moves.length, day: sayDay(last, today, locale) };
    return act(() => putOff(db, moves, hand()), { word: 'spreadDone', slots });
  };
  return <Button onClick={() => void run()}>{say('spread')}</Button>;
}
