import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { moveLinks } from './links.ts';
import { OWNED } from './owned.ts';
import type { Address, Event, Person } from './person.ts';
import { cancelSteps, isGone, reopenSteps } from './status.ts';

/** What can be chosen field by field; everything else of both is kept anyway. */
export const CHOSEN = ['name', 'formOfAddress', 'organisationId'] as const;
export type ChosenField = (typeof CHOSEN)[number];
/** Whose value stays, where both have one. Left out: that of the kept dossier. */
export type Choices = Partial<Record<ChosenField, 'kept' | 'gone'>>;

/** Lists of what both have: nothing of either is lost. */
const UNITED = ['circleIds', 'tags', 'mayAsk'] as const;

const MERGE = 'merge:';

/**
 * Makes one dossier of two, in one transaction: addresses, facts, timeline, sales, reminders and links
 * of the second go to the first, and the second is deleted. The entry in the timeline carries the batch
 * in its id, so that Undo is found for as long as there is a change log.
 * @throws Error when one of the two is not there: another panel was faster
 */
export async function merge(
  db: EvergreenDb,
  keepId: string,
  goneId: string,
  choices: Choices,
  hand: Hand,
): Promise<Done<Person>> {
  return together(db, async (batch) => {
    const [kept, gone] = await db.people.bulkGet([keepId, goneId]);
    if (!kept || !gone || keepId === goneId) throw new Error('There are no two to merge');
    const others = await db.people.filter((one) => !!one.notSameAs?.includes(goneId)).primaryKeys();
    const person = { ...oneOf(kept, gone, choices, others), ...touched(hand) };
    await db.people.put(person);
    await db.people.delete(goneId);
    await moveAddresses(db, keepId, goneId);
    await moveEntries(db, keepId, goneId);
    await moveLinks(db, goneId, keepId);
    if (isGone(person)) await cancelSteps(db, keepId, hand);
    // What was cancelled since the double was thought to be gone is due again.
    else await reopenSteps(db, keepId, hand);
    const event: Event = {
      ...created(hand),
      id: `${MERGE}${await batch()}`,
      kind: 'merge',
      people: [keepId],
      happenedAt: hand.at,
      text: gone.name,
    };
    await db.events.add(event);
    return person;
  });
}

/** The batch that undoes a merge, from its entry in the timeline. */
export function batchOfMerge({ id }: Pick<Event, 'id'>): string {
  return id.slice(MERGE.length);
}

/** The merges that were not undone, the newest first. */
export async function merges(db: EvergreenDb): Promise<Event[]> {
  const found = await db.events.where('id').startsWith(MERGE).toArray();
  return found.sort((a, b) => b.happenedAt - a.happenedAt);
}

/** @param others Everybody who was said not to be the one that goes. */
function oneOf(kept: Person, gone: Person, choices: Choices, others: string[]): Person {
  const chosen = CHOSEN.filter((field) => choices[field] === 'gone' && gone[field]).map((field) => [
    field,
    gone[field],
  ]);
  const { sample, ...one } = { ...kept, ...missing(kept, gone), ...Object.fromEntries(chosen) };
  const united = UNITED.filter((field) => kept[field] && gone[field]).map((field) => [
    field,
    [...new Set([...(kept[field] ?? []), ...(gone[field] ?? [])])],
  ]);
  const contacts = [kept.lastContactAt, gone.lastContactAt].filter((at) => at !== undefined);
  const formerly = formerlyOf(kept, gone);
  const notSame = new Set([...(kept.notSameAs ?? []), ...(gone.notSameAs ?? []), ...others]);
  notSame.delete(kept.id);
  notSame.delete(gone.id);
  return {
    ...one,
    ...Object.fromEntries(united),
    ...(contacts.length > 0 && { lastContactAt: Math.max(...contacts) }),
    ...(formerly.length > 0 && { formerly }),
    // Whoever hands the one that goes over once more means the one that is kept.
    knownAs: [...new Set([...(kept.knownAs ?? []), ...(gone.knownAs ?? []), gone.id])],
    ...((kept.notSameAs ?? notSame.size > 0) && { notSameAs: [...notSame] }),
    // With one of the user's own in it, it does not go with the samples.
    ...(sample && gone.sample && { sample }),
  };
}

/** Where either of them was before, each place once. */
function formerlyOf(kept: Person, gone: Person): NonNullable<Person['formerly']> {
  const places = [...(kept.formerly ?? []), ...(gone.formerly ?? [])];
  const once = new Map(places.map((one) => [`${one.organisationId} ${one.until}`, one]));
  return [...once.values()].sort((a, b) => a.until.localeCompare(b.until));
}

/** What only the one that goes has. */
function missing<T extends object>(kept: T, gone: T): Partial<T> {
  // What is left of a record has the fields of one.
  return Object.fromEntries(
    Object.entries(gone).filter(([field]) => !Object.hasOwn(kept, field)),
  ) as Partial<T>;
}

/** An address of both stays once, with the later pick and with what was said of its use. */
async function moveAddresses(db: EvergreenDb, keepId: string, goneId: string): Promise<void> {
  const moved = await db.addresses.where('personId').equals(goneId).toArray();
  for (const address of moved) {
    const { kind, value } = address;
    const own = await db.addresses.get([kind, value, keepId]);
    await db.addresses.put(own ? both(own, address) : { ...address, personId: keepId });
    await db.addresses.delete([kind, value, goneId]);
  }
}

function both(own: Address, other: Address): Address {
  const picks = [own.pickedAt, other.pickedAt].filter((at) => at !== undefined);
  return {
    ...own,
    ...missing(own, other),
    ...(picks.length > 0 && { pickedAt: Math.max(...picks) }),
  };
}

async function moveEntries(db: EvergreenDb, keepId: string, goneId: string): Promise<void> {
  for (const table of OWNED) {
    await db.table(table).where('personId').equals(goneId).modify({ personId: keepId });
  }
  const events = await db.events.where('people').equals(goneId).toArray();
  await db.events.bulkPut(
    events.map((event) => ({
      ...event,
      people: [...new Set(event.people.map((id) => (id === goneId ? keepId : id)))],
    })),
  );
}
