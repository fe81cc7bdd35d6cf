import { compared, type Compared } from '../customer/duplicates.ts';
import { compareName } from '../customer/name-keys.ts';
import type { Address, Organisation, Person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { addressesIn } from './additions.ts';
import type { Incoming } from './incoming.ts';
import { pace } from './pace.ts';

/** Records that are read at once. */
const PAGE = 1000;

/** Everybody who is known, as the rows of a file are compared with them. */
export class Book {
  readonly people: Person[] = [];
  readonly organisations = new Map<string, Organisation>();
  readonly #addresses = new Map<string, Address[]>();

  /** Reads all of them, a page at a time. */
  static async read(db: EvergreenDb): Promise<Book> {
    const book = new Book();
    const rest = pace();
    for (const one of await db.organisations.toArray()) book.organisations.set(one.id, one);
    for (let last = ''; ;) {
      const page = await db.people.where('id').above(last).limit(PAGE).toArray();
      const [first] = page;
      last = page.at(-1)?.id ?? last;
      if (!first) return book;
      const theirs = await db.addresses
        .where('personId')
        .between(first.id, last, true, true)
        .toArray();
      for (const [id, some] of Map.groupBy(theirs, ({ personId }) => personId)) {
        book.#addresses.set(id, some);
      }
      book.people.push(...page);
      await rest();
    }
  }

  addressesOf(personId: string): Address[] {
    return this.#addresses.get(personId) ?? [];
  }

  compared(person: Person): Compared {
    const organisation = this.organisations.get(person.organisationId ?? '');
    const [one] = compared(
      [person],
      this.addressesOf(person.id),
      organisation ? [organisation] : [],
    );
    if (!one) throw new Error('Nobody to compare');
    return one;
  }
}

const NOBODY = { createdAt: 0, changedAt: 0, by: '' };

/** A record of a file, as it is compared with people. */
export function comparedRow(incoming: Incoming, organisation: Organisation | undefined): Compared {
  const id = `row ${incoming.place}`;
  const person: Person = {
    ...NOBODY,
    id,
    name: incoming.name,
    ...(organisation && { organisationId: organisation.id }),
  };
  return {
    person,
    name: compareName(incoming.name),
    organisation,
    addresses: addressesIn(incoming).map((address) => ({ ...NOBODY, ...address, personId: id })),
  };
}
