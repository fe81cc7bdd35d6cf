import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { comingBetween, visitsOf } from '../../lib/followup/coming.ts';
import { dueList } from '../../lib/followup/due-list.ts';
import { byCustomer, inOrder, type DueCustomer } from '../../lib/followup/order.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { useDesk } from '../desk.tsx';

/** Days that are shown after today. */
const AHEAD = 7;

/** One day to come. */
export interface DayAhead {
  day: Day;
  /** Whom it has, the most urgent first. */
  customers: DueCustomer[];
}

export interface WeekAhead {
  days: DayAhead[];
  people: ReadonlyMap<string, Person>;
  /** By the reminder that stands for them. */
  visits: ReadonlyMap<string, Visit>;
  /** Customers with whom something is due by today; more than these where `full`. */
  due: number;
  full: boolean;
}

const never = () => false;
/** After any time of day. */
const LAST = '99';

/** Whom the user visits at a time stands first, by the clock; the others by urgency. */
function byClock(customers: DueCustomer[], visits: WeekAhead['visits']): DueCustomer[] {
  const clock = ({ due }: DueCustomer) =>
    due.flatMap(({ id }) => visits.get(id)?.at ?? []).sort()[0] ?? LAST;
  return customers.toSorted((a, b) => clock(a).localeCompare(clock(b)));
}

async function readAhead(today: Day): Promise<WeekAhead> {
  const [now, coming] = await Promise.all([
    dueList(db, today),
    comingBetween(db, addDays(today, 1), addDays(today, AHEAD)),
  ]);
  const [visits, found] = await Promise.all([
    visitsOf(db, coming),
    db.people.bulkGet([...new Set(coming.map(({ personId }) => personId))]),
  ]);
  const people = new Map(found.flatMap((person) => (person ? [[person.id, person]] : [])));
  const there = coming.filter(({ personId }) => people.has(personId));
  const byDay = Map.groupBy(there, ({ showOn }) => showOn);
  const days = Array.from({ length: AHEAD }, (_, away) => addDays(today, away + 1));
  return {
    days: days.map((day) => {
      const customers = byCustomer(inOrder(byDay.get(day) ?? [], never));
      return { day, customers: byClock(customers, visits) };
    }),
    people,
    visits,
    due: byCustomer(now.due).length,
    full: now.full,
  };
}

/** What the next days bring, kept up to date. */
export function useAhead(): WeekAhead | undefined {
  const { today } = useDesk();
  return useLiveQuery(() => readAhead(today), [today]);
}
