import { phoneKey } from '../customer/address-use.ts';
import { blockKeys, CROWD, likePair, type Compared, type Pair } from '../customer/duplicates.ts';
import { likeness } from '../customer/name-keys.ts';
import type { Address } from '../customer/person.ts';
import { Blocks } from './blocks.ts';

/** More than this of one name at one address is nobody's address book. */
const NAMESAKES = 50;

/** An address as it is compared: a number with and without the code of its country is one. */
const wholeKey = ({ kind, value }: Pick<Address, 'kind' | 'value'>) =>
  `${kind} ${kind === 'phone' ? phoneKey(value) : value}`;

/** The name as a key; one that says nothing, such as an address, is taken as it stands. */
const nameKeys = ({ name, person }: Compared) =>
  name.keys.length > 0 ? name.keys : [`=${person.name}`];

/** Where somebody is found again: under each name at each address, or without any at their place. */
function identityKeys(one: Compared): string[] {
  const at =
    one.addresses.length > 0
      ? one.addresses.map(wholeKey)
      : [`none ${one.organisation?.name.toLowerCase() ?? ''}`];
  return at.flatMap((key) => nameKeys(one).map((name) => `is ${key} ${name}`));
}

const placeKeys = ({ name, organisation }: Compared) =>
  organisation ? name.keys.map((key) => `at ${organisation.name.toLowerCase()} ${key}`) : [];

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

  add(number: number, one: Compared): void {
    for (const key of new Set([...identityKeys(one), ...placeKeys(one), ...blockKeys(one)])) {
      this.#blocks.add(key, number);
    }
  }

  /**
   * Those of the same name who share an address, the first first; the same address with another name
   * is somebody else (P14). Who has no address is looked for among those who have none either.
   */
  namesakes(one: Compared): number[] {
    const keys = identityKeys(one);
    const found = keys.flatMap((key) => this.#blocks.owners(key, NAMESAKES) ?? []);
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
  like(one: Compared): { number: number; pair: Pair } | undefined {
    // A name that many carry proves nothing by itself, so only those at the same place are looked at.
    const many = one.name.keys.some((key) => !this.#blocks.owners(`name ${key}`, CROWD));
    const near = [...blockKeys(one), ...(many ? placeKeys(one) : [])].flatMap(
      (key) => this.#blocks.owners(key, CROWD) ?? [],
    );
    return [...new Set(near)]
      .flatMap((number) => {
        const pair = likePair(this.#compared(number), one, many);
        return pair ? [{ number, pair }] : [];
      })
      .sort((a, b) => b.pair.score - a.pair.score || a.number - b.number)[0];
  }
}
