import { phoneKey } from '../customer/address-use.ts';
import { blockKeys, CROWD, likePair, type Compared, type Pair } from '../customer/duplicates.ts';
import { likeness } from '../customer/name-keys.ts';
import type { Address } from '../customer/person.ts';
import { Blocks, hashOf } from './blocks.ts';

/** More than this of one name at one address is nobody's address book. */
const NAMESAKES = 50;

/** Somebody with the hashes of what they are found by. */
export interface Keyed {
  one: Compared;
  /** Each name at each address; without any address, at their organisation. */
  identity: number[];
  names: number[];
  /** Each name at their organisation. */
  place: number[];
  /** What two people have to share one of, to be compared at all. */
  blocks: number[];
}

/** An address as it is compared: a number with and without the code of its country is one. */
const wholeKey = ({ kind, value }: Pick<Address, 'kind' | 'value'>) =>
  `${kind} ${kind === 'phone' ? phoneKey(value) : value}`;

export function keyed(one: Compared): Keyed {
  const { name, person, organisation, addresses } = one;
  // A name that says nothing, such as an address, is taken as it stands.
  const names = name.keys.length > 0 ? name.keys : [`=${person.name}`];
  const place = organisation?.name.toLowerCase() ?? '';
  const at = addresses.length > 0 ? addresses.map(wholeKey) : [`none ${place}`];
  const hashes = (keys: string[]) => [...new Set(keys.map((key) => hashOf(key)))];
  return {
    one,
    identity: hashes(at.flatMap((key) => names.map((name) => `is ${key} ${name}`))),
    names: hashes(name.keys.map((key) => `name ${key}`)),
    place: organisation ? hashes(name.keys.map((key) => `at ${place} ${key}`)) : [],
    blocks: hashes(blockKeys(one)),
  };
}

const isNamesake = (one: Compared, other: Compared) =>
  one.person.name === other.person.name || likeness(one.name, other.name) === 'same';

/** People by number, to be asked who of them is the same as another, or looks like one. */
export class Lookup {
  readonly #blocks = new Blocks();
  readonly #compared: (number: number) => Compared;

  /** @param compared who stands behind a number */
  constructor(compared: (number: number) => Compared) {
    this.#compared = compared;
  }

  add(number: number, { identity, place, blocks }: Keyed): void {
    for (const hash of identity) this.#blocks.add(hash, number);
    for (const hash of place) this.#blocks.add(hash, number);
    for (const hash of blocks) this.#blocks.add(hash, number);
  }

  /**
   * Those of the same name who share an address, the first first; the same address with another name
   * is somebody else (P14). Who has no address is looked for among those who have none either.
   */
  namesakes({ one, identity }: Keyed): number[] {
    const found = identity.flatMap((hash) => this.#blocks.owners(hash, NAMESAKES) ?? []);
    if (found.length === 0) return found;
    const mine = new Set(one.addresses.map(wholeKey));
    return [...new Set(found)]
      .filter((number) => {
        const other = this.#compared(number);
        const shared =
          mine.size > 0
            ? other.addresses.some((address) => mine.has(wholeKey(address)))
            : other.addresses.length === 0;
        return shared && isNamesake(one, other);
      })
      .sort((a, b) => a - b);
  }

  /** Who looks most like them; `undefined` where nobody does. */
  like({ one, names, place, blocks }: Keyed): { number: number; pair: Pair } | undefined {
    // A name that many carry proves nothing by itself, so only those at the same place are looked at.
    const many = names.some((hash) => !this.#blocks.owners(hash, CROWD));
    const near = [...blocks, ...(many ? place : [])].flatMap(
      (hash) => this.#blocks.owners(hash, CROWD) ?? [],
    );
    let best: { number: number; pair: Pair } | undefined;
    for (const number of new Set(near)) {
      const pair = likePair(this.#compared(number), one, many);
      if (!pair || (best && best.pair.score > pair.score)) continue;
      if (!best || best.pair.score < pair.score || number < best.number) best = { number, pair };
    }
    return best;
  }
}
