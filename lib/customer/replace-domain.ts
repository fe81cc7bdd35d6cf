import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { ownerOf, present, setDomains } from './domains.ts';
import { giveAddresses, setUntil, type Given } from './give-addresses.ts';
import { domainsOf } from './organisation-at.ts';

interface Replaced {
  from: string;
  to: string;
  /** The new addresses, each beside its old one. */
  addresses: Required<Given>[];
  /** Day until which the old ones were in use; left out: they still are. */
  endedOn?: Day | undefined;
}

/**
 * `acme.example` became `acme-group.example`: the organisation is found by both from now on, and its
 * people get their new addresses beside the old ones.
 * @throws Error when the new domain is another organisation's
 */
export async function replaceDomain(
  db: EvergreenDb,
  id: string,
  { from, to, addresses, endedOn }: Replaced,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const organisation = await present(db, id);
    const owner = await ownerOf(db, to);
    if (owner && owner.id !== id) throw new Error('That domain belongs to somebody else');
    const domains = domainsOf(organisation).filter((one) => one !== to);
    const place = domains.indexOf(from);
    await setDomains(db, id, domains.toSpliced(Math.max(place, 0), 0, to), hand);
    await giveAddresses(db, addresses, hand);
    if (endedOn === undefined) return;
    for (const { personId, old } of addresses) {
      await setUntil(db, { kind: 'email', value: old, personId }, endedOn, hand);
    }
  });
}
