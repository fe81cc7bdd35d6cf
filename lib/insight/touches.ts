import type { Event } from '../customer/person.ts';
import { isContact } from '../customer/timeline.ts';
import type { EvergreenDb } from '../db/db.ts';
import { dayAt } from '../time/day.ts';
import type { Span } from './week.ts';

/** How many customers were reached, and how many of them had bought before (4.4). */
export interface Touches {
  old: number;
  new: number;
}

/** Customers whom contacts reached, each once. */
function reached(events: readonly Event[]): string[] {
  return [...new Set(events.filter(isContact).flatMap(({ people }) => people))];
}

/**
 * Whom the user reached in a week. Old customers are those who bought something before it began: they
 * are the meal of today, the new ones that of tomorrow.
 */
export async function touchesIn(db: EvergreenDb, week: Span, zone: string): Promise<Touches> {
  const events = await db.events.where('happenedAt').between(week.from, week.to).toArray();
  const people = (await db.people.bulkGet(reached(events))).flatMap((one) => one?.id ?? []);
  const began = dayAt(week.from, zone);
  const sales = await db.sales.where('personId').anyOf(people).toArray();
  const bought = new Set(
    sales.flatMap(({ state, soldOn, personId }) =>
      state === 'closed' && soldOn < began ? personId : [],
    ),
  );
  const old = people.filter((id) => bought.has(id)).length;
  return { old, new: people.length - old };
}
