import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import type { Link } from './link.ts';
import { saysSame, type Tie } from './relation.ts';

/** Why a link is not made: to oneself, it is there, or somebody would have introduced themselves. */
export type Refusal = 'self' | 'known' | 'circle';

/** A link that cannot be; nothing is written then. */
export class LinkRefusedError extends Error {
  override name = 'LinkRefusedError';
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(`This link is refused: ${why}`);
    this.why = why;
  }
}

/** Every link of a person, whichever end they stand at. */
export async function linksOf(db: EvergreenDb, personId: string): Promise<Link[]> {
  return db.links.where('from').equals(personId).or('to').equals(personId).toArray();
}

/**
 * Why these two cannot be linked so; `undefined` when they can.
 * @param changing id of the link that is about to say this instead
 */
export async function refusalOf(
  db: EvergreenDb,
  tie: Tie,
  changing?: string,
): Promise<Refusal | undefined> {
  if (tie.from === tie.to) return 'self';
  const others = (await linksOf(db, tie.from)).filter(({ id }) => id !== changing);
  if (others.some((link) => saysSame(link, tie))) return 'known';
  const closes = tie.kind === 'introducedBy' && (await cameThrough(db, tie.to, tie.from, changing));
  return closes ? 'circle' : undefined;
}

/** Whether somebody came through another, over however many. What was imported may go in circles. */
async function cameThrough(
  db: EvergreenDb,
  id: string,
  through: string,
  except: string | undefined,
): Promise<boolean> {
  const seen = new Set([id]);
  for (let level = [id]; level.length > 0;) {
    const links = await db.links
      .where('from')
      .anyOf(level)
      .filter((link) => link.kind === 'introducedBy' && link.id !== except)
      .toArray();
    level = links.map(({ to }) => to).filter((to) => !seen.has(to));
    for (const to of level) seen.add(to);
  }
  return seen.has(through);
}

async function refuse(db: EvergreenDb, tie: Tie, changing?: string): Promise<void> {
  const why = await refusalOf(db, tie, changing);
  if (why) throw new LinkRefusedError(why);
}

/**
 * Links two people.
 * @throws LinkRefusedError; Error when one of them is no longer there
 */
export async function addLink(db: EvergreenDb, tie: Tie, hand: Hand): Promise<Done<Link>> {
  return together(db, async () => {
    await refuse(db, tie);
    const both = await db.people.bulkGet([tie.from, tie.to]);
    if (both.includes(undefined)) throw new Error('There are no two to link');
    const { kind, from, to } = tie;
    const link: Link = {
      ...created(hand),
      kind,
      from,
      to,
      // Between two samples it goes with them.
      ...(both.every((person) => person?.sample) && { sample: true }),
    };
    await db.links.add(link);
    return link;
  });
}

/**
 * Says anew how two people belong together.
 * @throws LinkRefusedError
 */
export async function changeLink(
  db: EvergreenDb,
  id: string,
  { kind, from, to }: Tie,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const now = await db.links.get(id);
    if (!now) throw new Error('There is no such link');
    if (now.kind === kind && now.from === from && now.to === to) return;
    await refuse(db, { kind, from, to }, id);
    await db.links.update(id, { kind, from, to, ...touched(hand) });
  });
}

/** Takes a link away; both people stay. */
export async function removeLink(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, () => db.links.delete(id));
}

/** Gives one person's links to another: none to oneself, none doubled. Part of a transaction. */
export async function moveLinks(db: EvergreenDb, goneId: string, keepId: string): Promise<void> {
  const kept = await linksOf(db, keepId);
  for (const link of await linksOf(db, goneId)) {
    const from = link.from === goneId ? keepId : link.from;
    const to = link.to === goneId ? keepId : link.to;
    const moved = { ...link, from, to };
    if (from === to || kept.some((one) => one.id !== link.id && saysSame(one, moved))) {
      await db.links.delete(link.id);
    } else {
      await db.links.put(moved);
      kept.push(moved);
    }
  }
}
