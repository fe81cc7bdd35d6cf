import { singly, type Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import { placeOf, type Places } from '../db/forget-changes.ts';
import { aboutThem, type Named } from './named.ts';
import { OWNED } from './owned.ts';

/** Tables whose records go with the one person that they name. */
const THEIRS = new Set<string>([...OWNED, 'events', 'links', 'trash']);

/** Entries that are read at once; one may hold a hundred records. */
const PAGE = 500;
/** Nothing longer is made of ids. */
const LONGEST_ID = 150;

/** What the change log tells of people who are to be forgotten. */
export interface LogTraces {
  /** The people, and those who were merged into them. */
  people: Set<string>;
  /** Ids of all that is or was theirs. */
  ids: Set<string>;
  /** How they are and were called, and their addresses. */
  named: Named;
  /** Organisations that they are or were at. */
  organisations: Set<string>;
  /** Changes by organisation: those of one that nobody is left at are forgotten too. */
  ofOrganisations: Map<string, Change[]>;
  /** Changes that name them. */
  places: Places;
  /** The last change that was read. */
  upTo: string;
}

/** A key that is an id; empty for one of several parts. */
const idOf = (key: unknown) => (typeof key === 'string' ? key : '');

/** A value that names one of these ids, alone or as a part: a reminder's id holds that of its sale. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') {
    return value.length < LONGEST_ID && value.split(/[:@]/).some((id) => ids.has(id));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => mentions(one, ids));
}

/** Adds a change to those that are to be forgotten. */
export function note(places: Places, { stamp, key }: Pick<Change, 'stamp' | 'key'>): void {
  const keys = places.get(stamp) ?? new Set();
  places.set(stamp, keys.add(placeOf(key)));
}

/** Reads the log for what it tells of these people. Nothing is written, so nobody has to wait. */
export async function tracesInLog(
  db: EvergreenDb,
  people: string[],
  named: Named,
): Promise<LogTraces> {
  const search = new Search(people, named);
  for (let merged = people; merged.length > 0;) {
    search.also(merged);
    await search.read(db, '');
    merged = await search.mergedInto(db);
  }
  return search.found();
}

/** The same for what was written since. Part of a transaction. */
export async function tracesSince(db: EvergreenDb, before: LogTraces): Promise<LogTraces> {
  const search = new Search([...before.people], before.named, before);
  await search.read(db, before.upTo);
  return search.found();
}

/** One way through the log, from the oldest change on: what is theirs is known from its first change. */
class Search {
  readonly #people: Set<string>;
  readonly #ids: Set<string>;
  readonly #named: Named;
  readonly #organisations: Set<string>;
  readonly #ofOrganisations: Map<string, Change[]>;
  readonly #places: Places;
  /** Batches in which something was written about them, and those of merges into them. */
  readonly #batches = new Set<string>();
  readonly #merges = new Set<string>();
  /** Whom a capture is about is told by what became of it, later on. */
  #captures: Change[] = [];
  #upTo = '';

  constructor(people: string[], named: Named, before?: LogTraces) {
    this.#people = new Set(people);
    this.#ids = new Set([...people, ...(before?.ids ?? [])]);
    this.#named = { names: new Set(named.names), addresses: new Set(named.addresses) };
    this.#organisations = new Set(before?.organisations);
    this.#ofOrganisations = new Map(before?.ofOrganisations);
    this.#places = before?.places ?? new Map();
  }

  also(people: string[]): void {
    for (const id of people) {
      this.#people.add(id);
      this.#ids.add(id);
    }
  }

  async read(db: EvergreenDb, after: string): Promise<void> {
    this.#captures = [];
    for (let last = after; ;) {
      const entries = await db.changes.where('stamp').above(last).limit(PAGE).toArray();
      for (const change of singly(entries)) this.#look(change);
      last = entries.at(-1)?.stamp ?? last;
      this.#upTo = last;
      if (entries.length < PAGE) break;
    }
    this.#filed();
  }

  #look(change: Change): void {
    const { table, key, batch } = change;
    if (table === 'captures') this.#captures.push(change);
    if (table === 'organisations') {
      const known = this.#ofOrganisations.get(idOf(key)) ?? [];
      this.#ofOrganisations.set(idOf(key), [...known, change]);
    }
    if (!mentions([key, change.before, change.after], this.#ids)) return;
    note(this.#places, change);
    if (THEIRS.has(table) && typeof key === 'string') this.#ids.add(key);
    this.#batches.add(batch);
    if (table === 'events' && change.after?.['kind'] === 'merge') this.#merges.add(batch);
    if (table === 'people' && this.#people.has(idOf(key))) this.#learnFrom(change);
    if (table === 'addresses' && Array.isArray(key) && this.#people.has(idOf(key[2]))) {
      this.#named.addresses.add(idOf(key[1]));
    }
  }

  #learnFrom({ before, after }: Change): void {
    for (const record of [before, after]) {
      const { name, organisationId } = record ?? {};
      if (typeof name === 'string') this.#named.names.add(name);
      if (typeof organisationId === 'string') this.#organisations.add(organisationId);
    }
  }

  /** Captures that were filed under them, or that show them. */
  #filed(): void {
    const about = aboutThem(this.#named);
    const theirs = new Set(
      this.#captures
        .filter(
          ({ kind, batch, before, after }) =>
            (kind === 'deleted' && this.#batches.has(batch)) || about(before ?? after),
        )
        .map(({ key }) => key),
    );
    for (const change of this.#captures) if (theirs.has(change.key)) note(this.#places, change);
  }

  /** Who was merged into them and is still: their own history names another id. */
  async mergedInto(db: EvergreenDb): Promise<string[]> {
    const entries = await db.changes
      .where('batch')
      .anyOf([...this.#merges])
      .filter(({ table, kind }) => table === 'people' && kind === 'deleted')
      .toArray();
    const ids = singly(entries)
      .map(({ key }) => idOf(key))
      .filter((id) => !this.#people.has(id));
    const [there, removed] = await Promise.all([db.people.bulkGet(ids), db.trash.bulkGet(ids)]);
    return ids.filter((_, index) => !there[index] && !removed[index]);
  }

  found(): LogTraces {
    return {
      people: this.#people,
      ids: this.#ids,
      named: this.#named,
      organisations: this.#organisations,
      ofOrganisations: this.#ofOrganisations,
      places: this.#places,
      upTo: this.#upTo,
    };
  }
}
