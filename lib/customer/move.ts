import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { reach, type Destination } from './destination.ts';
import { giveAddresses, setUntil, type Given } from './give-addresses.ts';
import { isAt } from './new-addresses.ts';
import { domainsOf } from './organisation-at.ts';
import type { Event, Organisation, Person } from './person.ts';

export interface Move {
  people: readonly string[];
  to: Destination;
  /** The day of the change. */
  on: Day;
  /** New addresses; a person may get none. */
  addresses: readonly Given[];
  /** Whether the addresses at the organisation that they leave end on that day. */
  ends: boolean;
}

const MOVE = 'move:';

/**
 * People change to another organisation, in one transaction: where they were and until when is kept
 * with each, and told in the timeline. Old addresses stay and find them still. Whoever is there
 * already only gets the address.
 */
export async function move(
  db: EvergreenDb,
  { people, to, on, addresses, ends }: Move,
  hand: Hand,
): Promise<Done<Organisation | undefined>> {
  return together(db, async (batch) => {
    const found = await db.people.bulkGet([...people]);
    const all = found.filter((person) => person !== undefined);
    const target = await reach(db, to, hand);
    const before = new Map<string, Organisation>();
    for (const id of new Set(all.map((person) => person.organisationId))) {
      const organisation = id === undefined ? undefined : await db.organisations.get(id);
      if (organisation) before.set(organisation.id, organisation);
    }
    for (const person of all) {
      if (person.organisationId === target?.id) continue;
      const from = before.get(person.organisationId ?? '');
      await leave(db, person, target, on, hand);
      if (ends && from) await endAddresses(db, person, from, on, hand);
      await db.events.add(entry(person, from, target, on, await batch(), hand));
    }
    await giveAddresses(db, addresses, hand);
    return target;
  });
}

/** The batch that undoes a move, from its entry in a timeline: all who moved in it go back. */
export function batchOfMove({ id }: Pick<Event, 'id'>): string {
  return id.slice(MOVE.length).split(':', 1)[0] ?? '';
}

/** Takes a former place out of a person's history; the entry in the timeline stays. */
export async function forgetFormer(
  db: EvergreenDb,
  personId: string,
  index: number,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const left = (await db.people.get(personId))?.formerly?.toSpliced(index, 1) ?? [];
    const formerly = left.length > 0 ? left : undefined;
    await db.people.update(personId, { formerly, ...touched(hand) });
  });
}

async function leave(
  db: EvergreenDb,
  { id, organisationId, formerly = [] }: Person,
  target: Organisation | undefined,
  on: Day,
  hand: Hand,
): Promise<void> {
  const place = organisationId === undefined ? [] : [{ organisationId, until: on }];
  const places = [...formerly, ...place].sort((a, b) => a.until.localeCompare(b.until));
  await db.people.update(id, {
    organisationId: target?.id,
    ...(place.length > 0 && { formerly: places }),
    ...touched(hand),
  });
}

async function endAddresses(
  db: EvergreenDb,
  { id }: Person,
  from: Organisation,
  on: Day,
  hand: Hand,
): Promise<void> {
  const theirs = await db.addresses.where('personId').equals(id).toArray();
  for (const address of theirs.filter((one) => isAt(one, domainsOf(from)))) {
    await setUntil(db, address, on, hand);
  }
}

function entry(
  { id }: Person,
  from: Organisation | undefined,
  to: Organisation | undefined,
  on: Day,
  batch: string | undefined,
  hand: Hand,
): Event {
  return {
    ...created(hand),
    id: `${MOVE}${batch}:${id}`,
    kind: 'move',
    people: [id],
    happenedAt: hand.at,
    text: '',
    move: { ...(from && { from: from.name }), ...(to && { to: to.name }), on },
  };
}
