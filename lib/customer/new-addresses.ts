import { domainOf, isUnder } from './organisation-of.ts';
import type { Address } from './person.ts';

/** An address that somebody gets at a new domain. */
export interface NewAddress {
  personId: string;
  /** The one that it stands beside. */
  old: string;
  value: string;
  /** `has`: it is theirs already; `taken`: somebody else's; `double`: two of the chosen would get it. */
  state: 'new' | 'has' | 'taken' | 'double';
  /** Ids of those who have it, or would. */
  others: string[];
}

type Where = Pick<Address, 'kind' | 'value' | 'personId' | 'until'>;

/** Whether an address is in use and at one of these domains, or below one. */
export function isAt({ kind, value, until }: Where, domains: readonly string[]): boolean {
  const own = domainOf(value);
  return kind === 'email' && until === undefined && domains.some((one) => isUnder(own, one));
}

/** The address with the same local part at another domain. */
export function atDomain(address: string, domain: string): string {
  return `${address.slice(0, address.lastIndexOf('@'))}@${domain}`;
}

/**
 * The addresses that people get where one domain, or several, become another: the local part is kept, each
 * person gets each address once. Two who share the old one share the new one, too.
 * @param theirs the addresses of the people who are concerned
 * @param known every address that is there already at the new values
 */
export function newAddresses(
  theirs: readonly Where[],
  from: readonly string[],
  to: string,
  known: readonly Where[],
): NewAddress[] {
  const all = theirs
    .filter((address) => isAt(address, from) && atDomain(address.value, to) !== address.value)
    .map(({ personId, value: old }) => ({ personId, old, value: atDomain(old, to) }));
  const once = new Map(all.map((one) => [`${one.personId} ${one.value}`, one]));
  const wanted = Map.groupBy(once.values(), ({ value }) => value);
  const owners = Map.groupBy(known, ({ value }) => value);
  return [...once.values()].map((one) => {
    const there = owners.get(one.value) ?? [];
    const rivals = (wanted.get(one.value) ?? []).filter(({ old }) => old !== one.old);
    const taken = there.map(({ personId }) => personId).filter((id) => id !== one.personId);
    const has = there.some(({ personId, until }) => personId === one.personId && !until);
    const others = taken.length > 0 ? taken : rivals.map(({ personId }) => personId);
    const state = has ? 'has' : taken.length > 0 ? 'taken' : others.length > 0 ? 'double' : 'new';
    return { ...one, state, others };
  });
}
