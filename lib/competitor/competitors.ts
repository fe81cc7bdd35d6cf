import { masked } from '../customer/numbers.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { namesOf } from './names.ts';
import { competitor, type Competitor } from './competitor.ts';

/** What the user says of a competitor. */
export type GivenCompetitor = Pick<Competitor, 'name' | 'strengths'> & { otherNames: string[] };

/** Another card has that name already. */
export class CompetitorNamedError extends Error {
  override name = 'CompetitorNamedError';
}

const shape = competitor.shape;
const keyOf = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Everybody on the list, by name. */
export async function competitors(db: EvergreenDb, locale: string): Promise<Competitor[]> {
  const all = await db.competitors.toArray();
  return all.sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Everybody on the list, the oldest first. */
export async function listed(db: EvergreenDb): Promise<Competitor[]> {
  const all = await db.competitors.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt);
}

/** The card of that name or spelling, however it is written. */
export function competitorCalled(all: readonly Competitor[], name: string): Competitor | undefined {
  const key = keyOf(name);
  return all.find((one) => namesOf(one).some((other) => keyOf(other) === key));
}

/** Each name once, without the first of them. */
function othersOf(name: string, names: readonly string[]): string[] {
  const own = keyOf(name);
  const once = new Map(names.map((one) => [keyOf(one), one.trim()]));
  return [...once].flatMap(([key, other]) => (key && key !== own ? [other] : []));
}

function parsed({ name, otherNames, strengths }: GivenCompetitor) {
  const others = othersOf(name, otherNames);
  return {
    name: shape.name.parse(name),
    ...(others.length > 0 && { otherNames: shape.otherNames.parse(others) }),
    strengths: shape.strengths.parse(strengths.map(masked)),
  };
}

/** @throws CompetitorNamedError, ZodError; nothing is changed then */
async function checkNames(db: EvergreenDb, given: GivenCompetitor, id?: string): Promise<void> {
  const others = (await db.competitors.toArray()).filter((one) => one.id !== id);
  const taken = [given.name, ...given.otherNames].find((name) => competitorCalled(others, name));
  if (taken !== undefined) throw new CompetitorNamedError(taken);
}

/** Adds a card. @throws CompetitorNamedError, ZodError; nothing is changed then */
export async function addCompetitor(
  db: EvergreenDb,
  given: GivenCompetitor,
  hand: Hand,
): Promise<Done<Competitor>> {
  const added: Competitor = { ...created(hand), ...parsed(given) };
  return together(db, async () => {
    await checkNames(db, given);
    await db.competitors.add(added);
    return added;
  });
}

/** Says anew what a card says. @throws CompetitorNamedError, ZodError; nothing is changed then */
export async function changeCompetitor(
  db: EvergreenDb,
  id: string,
  given: GivenCompetitor,
  hand: Hand,
): Promise<Done<void>> {
  const said = parsed(given);
  return together(db, async () => {
    await checkNames(db, given, id);
    // Dexie deletes a property that is set to undefined.
    await db.competitors.update(id, { otherNames: undefined, ...said, ...touched(hand) });
  });
}

/** Removes a card with what customers said beside it. */
export async function removeCompetitor(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, async () => {
    await db.competitors.delete(id);
    await db.praises.where('competitorId').equals(id).delete();
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
      if (!read.success || competitorCalled(await db.competitors.toArray(), name)) continue;
      await db.competitors.add({ ...created(hand), name: read.data, strengths: [] });
    }
  });
}
