import type { Capture, Person } from '../customer/person.ts';
import { heldBy, type Held } from '../customer/held.ts';
import { mentions, tracesInLog } from '../customer/log-traces.ts';
import { aboutThem } from '../customer/named.ts';
import { singly, type Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import { placeOf } from '../db/forget-changes.ts';

/** Everything that is held on one person. */
export interface SubjectReport extends Held {
  person: Person;
  /** Names of the circles that they belong to. */
  circles: string[];
  /** What was right-clicked about them and waits to be filed. */
  captures: Capture[];
  /** What was written about them before: the log that Undo works from. */
  changes: Change[];
  /** When they were moved to the trash, epoch ms. */
  removedAt: number | undefined;
}

/**
 * Gathers everything that is held on one person, from the tables, the trash and the change log.
 * @returns `undefined` when nothing is held
 */
export async function subjectReport(
  db: EvergreenDb,
  personId: string,
): Promise<SubjectReport | undefined> {
  const removed = await db.trash.get(personId);
  const live = (await heldBy(db, [personId])).get(personId);
  const held = live?.people[0] ? live : removed?.records;
  const person = held?.people[0];
  if (!held || !person) return undefined;
  const named = {
    names: new Set([person.name]),
    addresses: new Set(held.addresses.map(({ value }) => value)),
  };
  const [shared, circles, captures, changes] = await Promise.all([
    db.events.where('people').equals(personId).toArray(),
    db.circles.bulkGet(person.circleIds ?? []),
    db.captures.filter(aboutThem(named)).toArray(),
    changesOf(db, personId, named),
  ]);
  const events = [...new Map([...held.events, ...shared].map((one) => [one.id, one])).values()];
  return {
    ...held,
    person,
    events: events.sort((a, b) => b.happenedAt - a.happenedAt),
    circles: circles.flatMap((one) => one?.name ?? []),
    captures,
    changes,
    removedAt: live?.people[0] ? undefined : removed?.removedAt,
  };
}

type Named = Parameters<typeof tracesInLog>[2];

/** Changes of what is theirs, the oldest first; those of somebody else who names them are not. */
async function changesOf(db: EvergreenDb, personId: string, named: Named): Promise<Change[]> {
  const { places, people } = await tracesInLog(db, [personId], named);
  const entries = await db.changes.bulkGet([...places.keys()].sort());
  return singly(entries.filter((entry) => entry !== undefined)).filter(({ stamp, table, key }) => {
    if (!places.get(stamp)?.has(placeOf(key))) return false;
    return !['people', 'trash', 'addresses'].includes(table) || mentions(key, people);
  });
}
