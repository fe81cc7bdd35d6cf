import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import type { Event } from './person.ts';

/** What is written into a timeline. */
export type NewEvent = Pick<Event, 'kind' | 'people' | 'text'> &
  Partial<Pick<Event, 'outcome' | 'source' | 'reminderId' | 'saleId'>>;

/** True when the event reached the customer; an attempt did not (0.19). */
function isContact(event: Pick<Event, 'kind' | 'outcome'>): boolean {
  return event.kind === 'visit' || event.outcome === 'spoke';
}

/** Writes one event and, where it reached them, the people's last contact. Part of a transaction. */
export async function writeEvent(db: EvergreenDb, given: NewEvent, hand: Hand): Promise<Event> {
  const event: Event = { ...created(hand), ...given, happenedAt: hand.at };
  await db.events.add(event);
  if (isContact(event)) {
    await db.people
      .where('id')
      .anyOf(event.people)
      .modify({ lastContactAt: hand.at, ...touched(hand) });
  }
  return event;
}

/** Records a note, a call or a visit. */
export async function record(db: EvergreenDb, given: NewEvent, hand: Hand): Promise<Done<Event>> {
  return together(db, () => writeEvent(db, given, hand));
}

/** A person's events, the newest first. */
export async function timeline(db: EvergreenDb, personId: string, most: number): Promise<Event[]> {
  const events = await db.events.where('people').equals(personId).toArray();
  return events.sort((a, b) => b.happenedAt - a.happenedAt).slice(0, most);
}
