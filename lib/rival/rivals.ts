import { masked } from '../customer/numbers.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { namesOf } from './names.ts';
import { rival, type Rival } from './rival.ts';

/** What the user says of a rival. */
export type GivenRival = Pick<Rival, 'name' | 'strengths'> & { otherNames: string[] };

/** Another card has that name already. */
export class RivalNamedError extends Error {
  override name = 'RivalNamedError';
}

const shape = rival.shape;
const keyOf = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Everybody on the list, by name. */
export async function rivals(db: EvergreenDb, locale: string): Promise<Rival[]> {
  const all = await db.rivals.toArray();
  return all.sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Everybody on the list, the oldest first. */
export async function listed(db: EvergreenDb): Promise<Rival[]> {
  const all = await db.rivals.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt);
}

/** The card of that name or spelling, however it is written. */
export function rivalCalled(all: readonly Rival[], name: string): Rival | undefined {
  const key = keyOf(name);
  return all.find((one) => namesOf(one).some((other) => keyOf(other) === key));
}

/** Each name once, without the first of them. */
function othersOf(name: string, names: readonly string[]): string[] {
  const own = keyOf(name);
  const once = new Map(names.map((one) => [keyOf(one), one.trim()]));
  return [...once].flatMap(([key, other]) => (key && key !== own ? [other] : []));
}

function parsed({ name, otherNames, strengths }: GivenRival) {
  const others = othersOf(name, otherNames);
  return {
    name: shape.name.parse(name),
    ...(others.length > 0 && { otherNames: shape.otherNames.parse(others) }),
    strengths: shape.strengths.parse(strengths.map(masked)),
  };
}

/** @throws RivalNamedError, ZodError; nothing is changed then */
async function checkNames(db: EvergreenDb, given: GivenRival, id?: string): Promise<void> {
  const others = (await db.rivals.toArray()).filter((one) => one.id !== id);
  const taken = [given.name, ...given.otherNames].find((name) => rivalCalled(others, name));
  if (taken !== undefined) throw new RivalNamedError(taken);
}

/** Adds a card. @throws RivalNamedError, ZodError; nothing is changed then */
export async function addRival(
  db: EvergreenDb,
  given: GivenRival,
  hand: Hand,
): Promise<Done<Rival>> {
  const added: Rival = { ...created(hand), ...parsed(given) };
  return together(db, async () => {
    await checkNames(db, given);
    await db.rivals.add(added);
    return added;
  });
}

/** Says anew what a card says. @throws RivalNamedError, ZodError; nothing is changed then */
export async function changeRival(
  db: EvergreenDb,
  id: string,
  given: GivenRival,
  hand: Hand,
): Promise<Done<void>> {
  const said = parsed(given);
  return together(db, async () => {
    await checkNames(db, given, id);
    // Dexie deletes a property that is set to undefined.
    await db.rivals.update(id, { otherNames: undefined, ...said, ...touched(hand) });
  });
}

/** Removes a card with what customers said beside it. */
export async function removeRival(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, async () => {
    await db.rivals.delete(id);
    await db.praises.where('rivalId').equals(id).delete();
  });
}

/** Makes a card of each name that has none: of those that were a plain list before. */
export async function adoptNames(
  db: EvergreenDb,
  names: readonly string[],
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    for (const name of names) {
      const read = shape.name.safeParse(name);
      if (!read.success || rivalCalled(await db.rivals.toArray(), name)) continue;
      await db.rivals.add({ ...created(hand), name: read.data, strengths: [] });
    }
  });
}
