import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { FIRST_FIVE, type Person } from './person.ts';

/** One of the things that a stranger does not know of us. */
export type Unknown = (typeof FIRST_FIVE)[number];

/**
 * What is still to be told; empty where a talk began without the list, which is for strangers (1.1).
 */
export function untold({ lastContactAt, knowsOfUs }: Pick<Person, 'lastContactAt' | 'knowsOfUs'>) {
  if (lastContactAt !== undefined && !knowsOfUs) return [];
  return FIRST_FIVE.filter((one) => !knowsOfUs?.includes(one));
}

/** Notes that somebody knows one of these by now, or does not after all. */
export async function noteTold(
  db: EvergreenDb,
  personId: string,
  what: Unknown,
  told: boolean,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const known = new Set((await db.people.get(personId))?.knowsOfUs);
    if (told) known.add(what);
    else known.delete(what);
    await db.people.update(personId, {
      knowsOfUs: FIRST_FIVE.filter((one) => known.has(one)),
      ...touched(hand),
    });
  });
}
