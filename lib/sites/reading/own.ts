import type { Part } from './documents.ts';
import { addressesIn, shownBy } from './seen-in.ts';
import { line } from './people.ts';

/** Most elements of a page that are looked at for the user's own address. */
const MOST = 20;

/** Where programs show who is logged in, whatever they are. */
const ANYWHERE = 'select[name*="from" i] option, select[name*="identity" i] option';

/** The user's own addresses, as the page shows them. */
export function ownAddresses(parts: readonly Part[], selector?: string): string[] {
  const found = parts.flatMap((part) =>
    [...part.querySelectorAll(selector ? `${ANYWHERE}, ${selector}` : ANYWHERE)]
      .slice(0, MOST)
      .flatMap((element) => shownBy(element)?.address ?? addressesIn(line(element.textContent))),
  );
  return [...new Set(found)].slice(0, MOST);
}
