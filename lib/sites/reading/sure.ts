import type { Page, SeenPerson } from '../site.ts';
import { isList } from './robots.ts';
import { addressesIn } from './seen-in.ts';

/**
 * Whether the counterpart is beyond doubt: the one sender, or the one to whom the user's own mail or
 * draft goes, or the one person of a record; never a list or a robot, and nobody of a mail that asks
 * to be answered elsewhere.
 */
export function isSure(kind: Page['kind'], people: SeenPerson[], own: readonly string[]): boolean {
  const mine = new Set(own.map((address) => address.toLowerCase()));
  const others = people.flatMap(({ as, address, name = '' }) =>
    // Whoever is there by name alone may be anybody.
    (address ? addressesIn(address.toLowerCase()) : [''])
      .filter((one) => !mine.has(one))
      .map((one) => ({ as, name: name || address, address: one })),
  );
  const [first] = others;
  if (!first?.address || isList(first.address, first.name ?? '')) return false;
  // A name that looks like another address is a disguise.
  if (first.name?.includes('@') && !first.name.toLowerCase().includes(first.address)) return false;
  const rivals = others.filter(({ as }) => as === first.as || as === 'replyTo');
  return (
    rivals.every(({ address }) => address === first.address) &&
    (first.as !== 'mentioned' || kind === 'record')
  );
}
