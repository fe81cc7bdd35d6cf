import type { SeenPerson } from '../site.ts';
import { isShown } from './documents.ts';
import { People } from './people.ts';
import { shownBy } from './seen-in.ts';

/** Most links of one region that are looked at; hidden ones count, so that they cannot stall us. */
const MOST_LINKS = 500;

/** Whoever can be seen inside these parts. */
export function readAround(
  parts: readonly ParentNode[],
  _own: readonly string[],
  without?: string,
): { people: SeenPerson[] } {
  const people = new People();
  let looked = 0;
  for (const part of parts) {
    for (const link of part.querySelectorAll('a[href^="mailto:" i]')) {
      if (people.full || ++looked > MOST_LINKS) break;
      if (!isShown(link) || (without && link.closest(without))) continue;
      people.put({ as: 'mentioned', ...shownBy(link) });
    }
  }
  return { people: people.list };
}
