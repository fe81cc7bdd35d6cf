import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { circle, type Circle } from './circle.ts';
import type { Person } from './person.ts';

/** What the user says of a circle. */
export type NewCircle = Pick<Circle, 'name' | 'kind'>;

/** Another circle has that name already. */
export class CircleNamedError extends Error {
  override name = 'CircleNamedError';
}

const shape = circle.shape;

/** The circle of that name, however it is written. */
export function circleCalled(circles: Circle[], name: string): Circle | undefined {
  const key = keyOf(name);
  return circles.find((one) => keyOf(one.name) === key);
}

const keyOf = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Adds a circle, or finds the one of that name. Part of a transaction. */
async function circleFor(db: EvergreenDb, { name, kind }: NewCircle, hand: Hand): Promise<Circle> {
  const known = circleCalled(await db.circles.toArray(), name);
  if (known) return known;
  const added: Circle = { ...created(hand), name: shape.name.parse(name), kind };
  await db.circles.add(added);
  return added;
}

/** Adds a circle; one of that name that is there already is taken for it. */
export async function addCircle(
  db: EvergreenDb,
  given: NewCircle,
  hand: Hand,
): Promise<Done<Circle>> {
  return together(db, () => circleFor(db, given, hand));
}

/**
 * Names a circle anew, or says anew what it is.
 * @throws CircleNamedError, ZodError; nothing is changed then
 */
export async function changeCircle(
  db: EvergreenDb,
  id: string,
  { name, kind }: NewCircle,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const same = circleCalled(await db.circles.toArray(), name);
    if (same && same.id !== id) throw new CircleNamedError(same.id);
    await db.circles.update(id, { name: shape.name.parse(name), kind, ...touched(hand) });
  });
}

/** Removes a circle; its members stay, and are in one circle less. */
export async function removeCircle(db: EvergreenDb, id: string, hand: Hand): Promise<Done<void>> {
  return together(db, async () => {
    await db.circles.delete(id);
    const members = await db.people.where('circleIds').equals(id).toArray();
    await db.people.bulkPut(members.map((person) => without(person, id, hand)));
  });
}

/** Puts somebody into a circle; into a new one, where there is none of that name. */
export async function joinCircle(
  db: EvergreenDb,
  personId: string,
  given: NewCircle,
  hand: Hand,
): Promise<Done<Circle>> {
  return together(db, async () => {
    const person = await db.people.get(personId);
    if (!person) throw new Error('There is no such person');
    const joined = await circleFor(db, given, hand);
    const circleIds = person.circleIds ?? [];
    if (!circleIds.includes(joined.id)) {
      await db.people.put({ ...person, circleIds: [...circleIds, joined.id], ...touched(hand) });
    }
    return joined;
  });
}

/** Takes somebody out of a circle. */
export async function leaveCircle(
  db: EvergreenDb,
  personId: string,
  circleId: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const person = await db.people.get(personId);
    if (person?.circleIds?.includes(circleId)) await db.people.put(without(person, circleId, hand));
  });
}

function without({ circleIds = [], ...person }: Person, id: string, hand: Hand): Person {
  const left = circleIds.filter((one) => one !== id);
  return { ...person, ...(left.length > 0 && { circleIds: left }), ...touched(hand) };
}

/** A circle and how many are in it. */
export interface Counted {
  circle: Circle;
  members: number;
}

/** Every circle, by index only. */
export async function countedCircles(db: EvergreenDb): Promise<Counted[]> {
  const circles = await db.circles.toArray();
  return Promise.all(
    circles.map(async (one) => ({
      circle: one,
      members: await db.people.where('circleIds').equals(one.id).count(),
    })),
  );
}

/** Who is in all of these circles (4.12). Reads nobody who is in one of them only. */
export async function membersOfAll(db: EvergreenDb, circleIds: string[]): Promise<Person[]> {
  const each = await Promise.all(
    circleIds.map((id) => db.people.where('circleIds').equals(id).primaryKeys()),
  );
  const [first = [], ...others] = each.map((ids) => new Set(ids));
  const inAll = [...first].filter((id) => others.every((ids) => ids.has(id)));
  const people = await db.people.bulkGet(inAll);
  return people.filter((person) => person !== undefined);
}
