import type { EvergreenDb } from '../db/db.ts';
import type { Link } from '../customer/link.ts';

/** One person brought another: `by` introduced `who`. */
export interface Introduction {
  by: string;
  who: string;
}

/** Who introduced whom around one person: up to the first introducers, and down to the last. */
export interface Around {
  introductions: Introduction[];
  /** Names by id, of everybody who is in it. */
  names: Map<string, string>;
}

/** Reads what stands around a person, generation by generation: as many reads as there are. */
export async function introductionsAround(db: EvergreenDb, personId: string): Promise<Around> {
  const links = [...(await walk(db, personId, 'from')), ...(await walk(db, personId, 'to'))];
  const unique = [...new Map(links.map((link) => [link.id, link])).values()];
  const ids = [...new Set([personId, ...unique.flatMap(({ from, to }) => [from, to])])];
  const people = await db.people.bulkGet(ids);
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  return {
    // A link may outlive one of its two people, as when the adding of one was undone.
    introductions: unique
      .filter(({ from, to }) => names.has(from) && names.has(to))
      .map(({ from, to }) => ({ by: to, who: from })),
    names,
  };
}

/** Follows introductions from one end to the other; what was imported may go in circles. */
async function walk(db: EvergreenDb, start: string, side: 'from' | 'to'): Promise<Link[]> {
  const other = side === 'from' ? 'to' : 'from';
  const seen = new Set([start]);
  const found: Link[] = [];
  for (let level = [start]; level.length > 0;) {
    const links = await db.links
      .where(side)
      .anyOf(level)
      .filter(({ kind }) => kind === 'introducedBy')
      .toArray();
    found.push(...links);
    level = [...new Set(links.map((link) => link[other]))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return found;
}
