import { domainOf, isPublicMailDomain, nameFromDomain } from '../customer/organisation-of.ts';
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
  /** Whether a domain is one organisation's own. */
  readonly #own = new Map<string, boolean>();
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
    const domain = await this.#domainAmong(emails);
    const there = domain && this.#byDomain.get(domain);
    if (there && (!name || saysDomain(name, domain))) return there;
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
    for (const domain of [one.domain ?? '', ...(one.aliasDomains ?? [])]) {
      if (domain && !this.#byDomain.has(domain)) this.#byDomain.set(domain, one);
    }
  }

  async #domainAmong(emails: string[]): Promise<string | undefined> {
    for (const domain of emails.map(domainOf)) {
      const own = this.#own.get(domain) ?? !(await isPublicMailDomain(domain));
      this.#own.set(domain, own);
      if (own) return domain;
    }
    return undefined;
  }
}

/** `ACME Pumps Ltd` and acme-pumps.example. */
function saysDomain(name: string, domain: string): boolean {
  const label = letters(domain.split('.')[0] ?? '');
  return label.length >= TELLING && letters(name).includes(label);
}
