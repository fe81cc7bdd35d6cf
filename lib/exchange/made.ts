import type { Address, Event, Organisation, Person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import type { Fact } from '../dossier/fact.ts';
import { reviewAfter } from '../dossier/facts.ts';
import { fields } from '../dossier/fields.ts';
import type { Day } from '../time/day.ts';
import type { Additions } from './additions.ts';
import { inTurns } from './in-turns.ts';
import { partsOf } from './parts.ts';

/** Whose hand writes what stands in which file, and on which day. */
export interface Order {
  /** Its name. */
  file: string;
  hand: Hand;
  today: Day;
}

/** Records that wait to be written in one transaction. */
export interface Made {
  organisations: Organisation[];
  people: Person[];
  /** Known people with what was added to them. */
  changed: Map<string, Person>;
  addresses: Address[];
  facts: Fact[];
  events: Event[];
}

export const nothingMade = (): Made => ({
  organisations: [],
  people: [],
  changed: new Map(),
  addresses: [],
  facts: [],
  events: [],
});

/** Makes the records of what is added to one person; authors and dates stay those of the file. */
export function makeRecords(
  made: Made,
  personId: string,
  { addresses, facts, notes }: Additions,
  { file, hand, today }: Order,
): void {
  const { at, by } = hand;
  const source = { url: '', title: file };
  for (const address of addresses) {
    made.addresses.push({ ...address, personId, createdAt: at, changedAt: at, by });
  }
  for (const fact of facts) {
    const review = reviewAfter(fields[fact.field], today);
    made.facts.push({
      ...created(hand),
      ...fact,
      personId,
      from: 'file',
      source,
      ...(review && { reviewAfter: review }),
    });
  }
  for (const note of notes) {
    made.events.push({
      ...created(note.by === undefined ? hand : { ...hand, by: note.by }),
      kind: 'note',
      people: [personId],
      happenedAt: note.at ?? at,
      text: note.text,
      source,
    });
  }
}

/** So many records are handed to the database in one go: more would be felt as a halt of the page. */
const GO = 200;

/** Writes them. Part of a transaction. */
export async function writeMade(db: EvergreenDb, made: Made): Promise<void> {
  const { organisations, people, changed, addresses, facts, events } = made;
  await inTurns(db, [
    ...partsOf(organisations, GO).map((part) => () => db.organisations.bulkAdd(part)),
    ...partsOf(people, GO).map((part) => () => db.people.bulkAdd(part)),
    ...partsOf([...changed.values()], GO).map((part) => () => db.people.bulkPut(part)),
    ...partsOf(addresses, GO).map((part) => () => db.addresses.bulkAdd(part)),
    ...partsOf(facts, GO).map((part) => () => db.facts.bulkAdd(part)),
    ...partsOf(events, GO).map((part) => () => db.events.bulkAdd(part)),
  ]);
}
