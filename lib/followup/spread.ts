import type { Day } from '../time/day.ts';
import type { PutOff } from './close.ts';
import { isMovable, type DueCustomer } from './order.ts';

/** Customers who are planned on each day already. */
export type Load = ReadonlyMap<Day, ReadonlySet<string>>;

/** Whether all that is due with a customer may come later: else they are in the day anyway. */
const isFree = ({ due }: DueCustomer) => due.every(isMovable);

/** How many of these customers could come on a later day. */
export function countFree(customers: readonly DueCustomer[]): number {
  return customers.filter(isFree).length;
}

/**
 * Moves the least urgent customers of a day that holds too many to the days after it, the more urgent
 * the sooner. A day takes no more than it holds; what finds no place stays where it is.
 * @param customers of the day, the most urgent first
 * @param room how many customers the day itself holds
 * @param days to move to, in order
 * @param holds how many customers each of those holds
 */
export function spread(
  customers: readonly DueCustomer[],
  room: number,
  days: readonly Day[],
  load: Load,
  holds: number,
): PutOff[] {
  const over = Math.max(0, customers.length - Math.max(0, room));
  const free = customers.filter(isFree);
  const leaving = free.slice(Math.max(0, free.length - over));
  const planned = new Map(days.map((day) => [day, new Set(load.get(day))]));
  const moves: PutOff[] = [];
  let from = 0;
  for (const { personId, due } of leaving) {
    const at = days.findIndex((day, index) => {
      const there = planned.get(day);
      return index >= from && there && (there.size < holds || there.has(personId));
    });
    const day = days[at];
    if (day === undefined) continue;
    planned.get(day)?.add(personId);
    // Nobody who is less urgent comes before them.
    from = at;
    moves.push(...due.map(({ id }) => ({ id, day })));
  }
  return moves;
}
