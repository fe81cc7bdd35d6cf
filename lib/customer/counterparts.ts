import type { Page, SeenAs, SeenPerson } from '../sites/site.ts';
import { type Address, parseAddresses, toAddress, withoutOwn } from './address.ts';

/** Somebody of the open mail or record whom the user may want to know more about. */
export interface Counterpart extends Address {
  as: SeenAs;
}

/** Sender first; what I sent myself, or am writing, then starts with To, since I am left out. */
const ORDER = ['from', 'replyTo', 'to', 'cc', 'mentioned'] as const satisfies SeenAs[];

/**
 * Everybody of a page but the user, once each: the counterpart first, lists and robots last.
 * @param ownAddresses The user's addresses from the settings; those that the page shows are added.
 */
export function counterparts(page: Page, ownAddresses: readonly string[]): Counterpart[] {
  const own = [...ownAddresses, ...page.own.flatMap(parseAddresses).map(({ address }) => address)];
  const people = page.people.flatMap(parse).sort((one, other) => rank(one) - rank(other));
  const byAddress = new Map<string, Counterpart>();
  for (const person of withoutOwn(people, own)) {
    const known = byAddress.get(person.address);
    byAddress.set(person.address, known ? withBetterName(known, person) : person);
  }
  const all = [...byAddress.values()];
  return [...all.filter(({ list }) => !list), ...all.filter(({ list }) => list)];
}

const rank = ({ as }: Counterpart): number => ORDER.indexOf(as);

function parse({ as, address = '', name }: SeenPerson): Counterpart[] {
  const found = parseAddresses(address);
  const [only, other] = found;
  // A name shown beside several addresses belongs to none of them for certain.
  const shown = name && only && !other ? toAddress(name, only.address) : undefined;
  const people = shown?.name ? [shown] : found;
  return people.map((person) => Object.assign(person, { as }));
}

/** The first part counts; a name is taken from a later one when the first had none, or an address. */
function withBetterName(known: Counterpart, again: Counterpart): Counterpart {
  const weak = !known.name || known.name.includes('@');
  const name = weak ? (again.name ?? known.name) : known.name;
  const list = known.list ?? again.list;
  return { ...known, ...(name && { name }), ...(list && { list }) };
}
