import type { Part } from './documents.ts';
import { shortText } from './people.ts';
import { addressesIn, shownBy } from './seen-in.ts';
import type { Place } from './gather.ts';

/** Most elements of a page that are looked at for the user's own address. */
const MOST = 40;

/** A choice of senders. */
const SENDERS = 'select[name*="from" i] option, select[name*="identity" i] option';
/** Where programs show who is logged in. */
const ACCOUNT =
  '[class*="username" i], [id*="username" i], [id*="useraddr" i], [class*="logged" i], [class*="account-menu" i], [class*="account_menu" i], [class*="user-menu" i], [class*="user-info" i], [class*="userinfo" i], [class*="current-user" i], [class*="currentuser" i], [aria-label*="account" i], [aria-label*="signed in" i]';
/** Bars around what a page shows; a `header` may also be that of a mail. */
const BARS = 'nav, body > header, [role=banner], [role=navigation], [role=menubar]';

/** What programs call the user among the people of a mail. */
const ME =
  /^(?:me|myself|you|我|我?自己|moi|ich|mich|mir|yo|mí|eu|mim|io|나|я|мне|jag|mig|jeg|meg|ik|mij|minä|ja|já|ben|自分)$/i;

/** Words beside the address of whoever is logged in. */
const SIGNED_IN =
  /(?:logged|signed) in|current user|angemeldet|connecté|conectado|登[录錄入]|ログイン|로그인/i;

/** The user's own addresses, as the page shows them. */
export function ownAddresses(parts: readonly Part[], selector?: string): string[] {
  const found = parts.flatMap((part) =>
    [...part.querySelectorAll(selector ? `${SENDERS}, ${selector}` : SENDERS)]
      .slice(0, MOST)
      .flatMap((element) => {
        const [read] = addressesIn(shortText(element, 200));
        return read ?? shownBy(element)?.address ?? [];
      }),
  );
  return [...new Set(found)].slice(0, MOST);
}

/**
 * Whoever stands above everything else and is not said to be anybody: most likely the user, if the
 * mail below is to or from them, or if a record below has an address or a telephone number of its own.
 */
export function seemMine(
  places: readonly Place[],
  seen: readonly Place[],
  hasPhone: boolean,
): string[] {
  const told = places.findIndex(({ label }) => label);
  const above = told < 0 ? places : places.slice(0, told);
  return above.flatMap(({ element, name, address = '' }) => {
    const heading = element.ownerDocument.querySelector('h1, h2, h3');
    if (heading && heading.compareDocumentPosition(element) & 4) return [];
    const below = places.slice(above.length);
    const again = below.filter((other) => other.address === address);
    // In a row of a list somebody stands with the name that the mail shows too.
    const isBelow =
      again.length > 0
        ? again.every(
            (other) =>
              other.element !== element &&
              other.label?.role !== 'mail' &&
              !(name && other.name === name),
          )
        : !name && below.some(({ label }) => label?.role === 'mail');
    // Above a list of people stands whoever looks at it.
    const isAbove = places.length === 1 && seen.length > 3 && seen[0] === places[0];
    const isAlone = ((heading && hasPhone) || isAbove) && told < 0 && !name;
    return isBelow || isAlone ? address : [];
  });
}

/** Whether a place shows the user. */
export function isMine({ element, name, at }: Place): boolean {
  if (name && ME.test(name)) return true;
  if (element.closest(BARS) || element.closest(ACCOUNT)) return true;
  const around = at.nodeType === 3 ? (at.nodeValue ?? '').slice(0, 200) : '';
  return (
    SIGNED_IN.test(around) || SIGNED_IN.test((element.previousSibling?.nodeValue ?? '').slice(-200))
  );
}
