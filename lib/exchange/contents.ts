import type { Address, Event, Person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Fact } from '../dossier/fact.ts';

/** What is known of somebody, as far as a file can add to it. */
export interface Contents {
  addresses: Set<string>;
  tags: Set<string>;
  facts: Set<string>;
  /** Texts alone, and with the instant before them. */
  notes: Set<string>;
  addressed: boolean;
  placed: boolean;
}

export const addressKey = ({ kind, value }: Pick<Address, 'kind' | 'value'>) => `${kind} ${value}`;
export const factKey = ({ field, value }: Pick<Fact, 'field' | 'value'>) => `${field}\n${value}`;
export const noteKey = (text: string, at: number | undefined) => `${at ?? ''}\n${text}`;

/** Of somebody who is not known at all. */
export const nothing = (): Contents => ({
  addresses: new Set(),
  tags: new Set(),
  facts: new Set(),
  notes: new Set(),
  addressed: false,
  placed: false,
});

/** What the records of one person say. */
export function contentsOf(
  person: Person,
  addresses: readonly Address[],
  facts: readonly Fact[],
  events: readonly Event[],
): Contents {
  return {
    addresses: new Set(addresses.map(addressKey)),
    tags: new Set(person.tags),
    facts: new Set(facts.map(factKey)),
    notes: new Set(
      events.flatMap(({ text, happenedAt }) => [
        noteKey(text, undefined),
        noteKey(text, happenedAt),
      ]),
    ),
    addressed: !!person.formOfAddress,
    placed: person.organisationId !== undefined,
  };
}

/** Facts and events by person. */
export interface Answers {
  facts: Map<string, Fact[]>;
  events: Map<string, Event[]>;
}

/** The facts and events of these people. */
export async function readAnswers(db: EvergreenDb, ids: string[]): Promise<Answers> {
  if (ids.length === 0) return { facts: new Map(), events: new Map() };
  const [facts, events] = await Promise.all([
    db.facts.where('personId').anyOf(ids).toArray(),
    db.events.where('people').anyOf(ids).distinct().toArray(),
  ]);
  return { facts: Map.groupBy(facts, ({ personId }) => personId), events: byPerson(events) };
}

function byPerson(events: Event[]): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    for (const id of event.people) {
      const known = found.get(id);
      if (known) known.push(event);
      else found.set(id, [event]);
    }
  }
  return found;
}

/** What is known of these people; who is no longer there is left out. */
export async function readContents(
  db: EvergreenDb,
  ids: string[],
): Promise<Map<string, { person: Person; contents: Contents }>> {
  if (ids.length === 0) return new Map();
  const [people, addresses, { facts, events }] = await Promise.all([
    db.people.bulkGet(ids),
    db.addresses.where('personId').anyOf(ids).toArray(),
    readAnswers(db, ids),
  ]);
  const theirs = Map.groupBy(addresses, ({ personId }) => personId);
  return new Map(
    people
      .filter((person) => person !== undefined)
      .map((person) => {
        const of = <T>(rows: Map<string, T[]>) => rows.get(person.id) ?? [];
        return [
          person.id,
          { person, contents: contentsOf(person, of(theirs), of(facts), of(events)) },
        ];
      }),
  );
}
