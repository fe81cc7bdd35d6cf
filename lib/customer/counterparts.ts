import type { Page, SeenAs, SeenPerson } from '../sites/site.ts';
import { type Address, parseAddresses, toAddress, withoutOwn } from './address.ts';
import { plain } from './plain.ts';

/** Somebody of the open mail or record whom the user may want to know more about. */
export interface Counterpart extends Address {
  as: SeenAs;
  /** As a record writes it. */
  phone?: string;
}

/** Somebody of whom the page shows no address. */
export interface NameOnly {
  as: SeenAs;
  name?: string;
  phone?: string;
  /** As the page names it, where it is about one record. */
  organisation?: string;
}

/** Anybody of a page. */
export type Seen = Counterpart | NameOnly;

/** Tells the people of one page from each other. */
export const keyOf = (seen: Seen): string =>
  'address' in seen ? seen.address : `${seen.name ?? ''} ${seen.phone ?? ''}`;

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

/**
 * The same with those who are there by name only. Whoever is there with an address too is once there;
 * where both have the same part in the page, the address goes first.
 */
export function everybodyOn(page: Page, ownAddresses: readonly string[]): Seen[] {
  const people = counterparts(page, ownAddresses);
  const names = new Set(people.map(({ name }) => name));
  const others = new Map<string, NameOnly>();
  for (const { as, address, name: shown = '', phone: number = '' } of page.people) {
    const [name, phone] = [plain(shown), plain(number, 40)];
    if (address || names.has(name) || !(name || phone)) continue;
    const { organisation = '' } = page;
    const one = {
      as,
      ...(name && { name }),
      ...(phone && { phone }),
      ...(organisation && { organisation: plain(organisation) }),
    };
    if (!others.has(keyOf(one))) others.set(keyOf(one), one);
  }
  const isList = (one: Seen) => 'list' in one;
  return [...people, ...others.values()].sort(
    (one, other) => Number(isList(one)) - Number(isList(other)) || rank(one) - rank(other),
  );
}

const rank = ({ as }: Pick<Seen, 'as'>): number => ORDER.indexOf(as);

function parse({ as, address = '', name, phone }: SeenPerson): Counterpart[] {
  const found = parseAddresses(address);
  const [only, other] = found;
  // A name shown beside several addresses belongs to none of them for certain.
  const shown = name && only && !other ? toAddress(name, only.address) : undefined;
  const people = shown?.name ? [shown] : found;
  const number = other ? '' : plain(phone ?? '', 40);
  return people.map((person) => Object.assign(person, { as }, number && { phone: number }));
}

/** The first part counts; a name is taken from a later one when the first had none, or an address. */
function withBetterName(known: Counterpart, again: Counterpart): Counterpart {
  const weak = !known.name || known.name.includes('@');
  const name = weak ? (again.name ?? known.name) : known.name;
  const list = known.list ?? again.list;
  return { ...known, ...(name && { name }), ...(list && { list }) };
}
