import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { masked } from './numbers.ts';
import type { Event } from './person.ts';

/** What is written into a timeline. */
export type NewEvent = Pick<Event, 'kind' | 'people' | 'text'> &
  Partial<
    Pick<
      Event,
      | 'mood'
      | 'outcome'
      | 'source'
      | 'reminderId'
      | 'saleId'
      | 'turn'
      | 'promise'
      | 'leftWith'
      | 'selling'
    >
  >;

/** True when the event reached the customer; an attempt did not (0.19). */
export function isContact(event: Pick<Event, 'kind' | 'outcome'>): boolean {
  return event.kind === 'visit' || event.outcome === 'spoke';
}

/**
 * Writes one event and, where it reached them, the people's last contact; card and identity numbers
 * are masked (1.22). Part of a transaction.
 */
export async function writeEvent(db: EvergreenDb, given: NewEvent, hand: Hand): Promise<Event> {
  const event: Event = {
    ...created(hand),
    ...given,
    text: masked(given.text),
    happenedAt: hand.at,
  };
  await db.events.add(event);
  if (isContact(event)) {
    await db.people
      .where('id')
      .anyOf(event.people)
      // What is noted afterwards of an earlier day is not the last contact.
      .and(({ lastContactAt = -Infinity }) => lastContactAt < hand.at)
      .modify({ lastContactAt: hand.at, ...touched(hand) });
  }
  return event;
}

/** Records a note, a call or a visit. */
export async function record(db: EvergreenDb, given: NewEvent, hand: Hand): Promise<Done<Event>> {
  return together(db, () => writeEvent(db, given, hand));
}

/** Removes one entry; the people's last contact is again the newest one that is left. */
export async function removeEvent(db: EvergreenDb, id: string, hand: Hand): Promise<Done<void>> {
  return together(db, async () => {
    const gone = await db.events.get(id);
    await db.events.delete(id);
    if (!gone || !isContact(gone)) return;
    for (const personId of gone.people) {
      const left = await db.events.where('people').equals(personId).filter(isContact).toArray();
      const lastContactAt =
        left.length > 0 ? Math.max(...left.map((one) => one.happenedAt)) : undefined;
      await db.people.update(personId, { lastContactAt, ...touched(hand) });
    }
  });
}

/** One entry in the timeline of several people, and whom of them it is about. */
export interface Shared {
  event: Event;
  people: string[];
}

/** What happened with any of these people, the newest first; who moved together stands together. */
export async function timelineOf(db: EvergreenDb, personIds: string[]): Promise<Shared[]> {
  const events = await db.events.where('people').anyOf(personIds).distinct().toArray();
  const among = new Set(personIds);
  const together = Map.groupBy(events, (event) =>
    event.kind === 'move' ? JSON.stringify([event.move, event.happenedAt]) : event.id,
  );
  return [...together.values()]
    .flatMap((same): Shared[] => {
      const [event] = same;
      if (!event) return [];
      const people = same.flatMap((one) => one.people).filter((id) => among.has(id));
      return [{ event, people: [...new Set(people)] }];
    })
    .sort((a, b) => b.event.happenedAt - a.event.happenedAt);
}

/** A person's events, the newest first. */
export async function timeline(db: EvergreenDb, personId: string, most: number): Promise<Event[]> {
  const events = await db.events.where('people').equals(personId).toArray();
  return events.sort((a, b) => b.happenedAt - a.happenedAt).slice(0, most);
}
