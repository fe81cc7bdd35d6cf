import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { hasOpenComplaint } from '../../lib/followup/beside.ts';
import { nextDueDay } from '../../lib/followup/due.ts';
import { dueList, handledOn } from '../../lib/followup/due-list.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { byCustomer, cutAt, inOrder, type DueCustomer } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { Day } from '../../lib/time/day.ts';
import { useDesk, type Desk } from '../desk.tsx';
import { readGround, type Ground } from './ground.ts';

/** A customer of today's list with what stands beside. */
export interface ListedCustomer extends DueCustomer {
  ground: Ground;
  /** Steps that sell, while they complain. */
  held: Reminder[];
}

export interface TodayList {
  shown: ListedCustomer[];
  /** Everybody who is due, the most urgent first. */
  customers: DueCustomer[];
  /** How many of them can wait for another day. */
  rest: number;
  /** How many customers today still holds. */
  room: number;
  /** With how many the user dealt already. */
  handled: number;
  /** More is due than was read. */
  full: boolean;
  next: Day | undefined;
}

type Needed = Pick<Desk, 'today' | 'zone' | 'attendMonths' | 'dailyCap'>;

async function readToday(desk: Needed, more: number): Promise<TodayList> {
  const { today, zone, dailyCap } = desk;
  const [{ due, harms, full }, handled, next] = await Promise.all([
    dueList(db, today),
    handledOn(db, today, zone),
    nextDueDay(db, today),
  ]);
  const customers = byCustomer(inOrder(due, harms));
  // Whoever is still in the list takes up their place there.
  const settled = handled.difference(new Set(customers.map(({ personId }) => personId)));
  const room = Math.max(0, dailyCap - settled.size);
  const cut = cutAt(customers, room, today);
  const listed = [...cut.today, ...cut.rest.slice(0, more)];
  const grounds = await readGround(
    listed.map(({ personId }) => personId),
    desk,
  );
  const shown = listed.flatMap((customer): ListedCustomer[] => {
    const ground = grounds.get(customer.personId);
    return ground ? [withHeld(customer, ground)] : [];
  });
  return { shown, customers, rest: cut.rest.length, room, handled: settled.size, full, next };
}

function withHeld({ personId, due }: DueCustomer, ground: Ground): ListedCustomer {
  const complains = hasOpenComplaint(ground.beside);
  const held = due.filter((reminder) => complains && guideOf(reminder)?.selling);
  return { personId, due: due.filter((reminder) => !held.includes(reminder)), ground, held };
}

/** Today's list, kept up to date. @param more how many are shown of those who can wait */
export function useTodayList(more: number): TodayList | undefined {
  const { today, zone, attendMonths, dailyCap } = useDesk();
  return useLiveQuery(
    () => readToday({ today, zone, attendMonths, dailyCap }, more),
    [today, zone, attendMonths, dailyCap, more],
  );
}
