import { domainsOf } from '../customer/organisation-at.ts';
import { domainOf, domainsFor, nameFromDomain } from '../customer/organisation-of.ts';
import type { Organisation } from '../customer/person.ts';
import { created, type Hand } from '../db/hand.ts';
import type { Incoming } from './incoming.ts';

/** Shortest label of a domain that is looked for in a name: `ge` is in many. */
const TELLING = 3;

const nameKey = (name: string) => name.normalize('NFKC').trim().toLowerCase();
const letters = (text: string) => nameKey(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The organisations that are known, and those that the rows of a file bring in. */
export class Places {
  readonly #hand: Hand;
  readonly #byName = new Map<string, Organisation>();
  readonly #byDomain = new Map<string, Organisation>();
  /** The domains by which an organisation is found, by the domain of an address. */
  readonly #domains = new Map<string, string[]>();
  /** Brought in, and not in the database yet. */
  readonly #waiting = new Map<string, Organisation>();

  constructor(known: Iterable<Organisation>, hand: Hand) {
    this.#hand = hand;
    for (const one of known) this.#keep(one);
  }

  /**
   * Where somebody belongs: by the name that the file gives, else by the domain of an address. People
   * of one domain are put together only where the name says so: the list of mail providers is not
   * complete.
   */
  async of({ organisation: name, emails }: Incoming): Promise<Organisation | undefined> {
    const named = name && this.#byName.get(nameKey(name));
    if (named) return named;
    const domains = await this.#domainsAmong(emails);
    const domain = domains.at(-1);
    const there = domains.map((one) => this.#byDomain.get(one)).find((one) => one);
    if (there && (!name || domains.some((one) => saysDomain(name, one)))) return there;
    const called = name ?? (domain && nameFromDomain(domain));
    if (!called) return undefined;
    const made: Organisation = {
      ...created(this.#hand),
      name: called,
      ...(domain && !there && { domain }),
    };
    this.#keep(made);
    this.#waiting.set(made.id, made);
    return made;
  }

  /** Those of these that the database lacks; they are written next. */
  toWrite(ids: Iterable<string>): Organisation[] {
    return [...new Set(ids)].flatMap((id) => {
      const one = this.#waiting.get(id);
      this.#waiting.delete(id);
      return one ?? [];
    });
  }

  #keep(one: Organisation): void {
    const key = nameKey(one.name);
    if (!this.#byName.has(key)) this.#byName.set(key, one);
    for (const domain of domainsOf(one)) {
      if (!this.#byDomain.has(domain)) this.#byDomain.set(domain, one);
    }
  }

  /** Those of the first address that is not a public provider's. */
  async #domainsAmong(emails: string[]): Promise<string[]> {
    for (const domain of emails.map(domainOf)) {
      const found = this.#domains.get(domain) ?? (await domainsFor(domain));
      this.#domains.set(domain, found);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** `ACME Pumps Ltd` and acme-pumps.example. */
function saysDomain(name: string, domain: string): boolean {
  const label = letters(domain.split('.')[0] ?? '');
  return label.length >= TELLING && letters(name).includes(label);
}
