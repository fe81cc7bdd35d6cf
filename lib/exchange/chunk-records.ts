import type { Organisation, Person } from '../customer/person.ts';
import type { EvergreenDb, Imported } from '../db/db.ts';
import { created, touched } from '../db/hand.ts';
import { absorb, additionsTo, changed, isNothing } from './additions.ts';
import { nothing, readContents, type Contents } from './contents.ts';
import { makeRecords, nothingMade, type Order } from './made.ts';
import type { PlanRow } from './plan.ts';

/** A row that waits to be written, with what can be found out before the transaction. */
export interface Waiting {
  number: number;
  row: PlanRow;
  place: Organisation | undefined;
  spoken: string | undefined;
}

export type Counts = Pick<Imported, 'added' | 'updated' | 'same' | 'left'>;

interface Whole {
  person: Person;
  contents: Contents;
  /** Not in the database yet. */
  isNew?: true;
}

/** The person that a row goes into. @param became which person each row became or went into */
export function personOf(
  row: PlanRow,
  became: readonly (string | undefined)[],
): string | undefined {
  if (row.verdict === 'new') return undefined;
  const { target } = row;
  return 'row' in target ? became[target.row] : target.personId;
}

/** The records that some rows make. */
export class ChunkRecords {
  readonly #db: EvergreenDb;
  readonly #order: Order;
  readonly #became: (string | undefined)[];
  readonly #people = new Map<string, Whole>();
  readonly made = nothingMade();

  /** @param became which person each row became or went into; it is kept up here */
  constructor(db: EvergreenDb, order: Order, became: (string | undefined)[]) {
    this.#db = db;
    this.#order = order;
    this.#became = became;
  }

  /** Puts rows into the people they belong to. Part of a transaction. */
  async merge(merged: Waiting[], counts: Counts): Promise<void> {
    const targets = merged.flatMap(({ row }) => personOf(row, this.#became) ?? []);
    const old = [...new Set(targets)].filter((id) => !this.#people.has(id));
    for (const [id, whole] of await readContents(this.#db, old)) this.#people.set(id, whole);
    for (const one of merged) counts[this.#merge(one)]++;
  }

  /** Organisations that somebody was put into. */
  places(): string[] {
    const people = [...this.made.people, ...this.made.changed.values()];
    return people.flatMap(({ organisationId }) => organisationId ?? []);
  }

  /** Makes somebody new. */
  add({ number, row, place, spoken }: Waiting): void {
    const contents = nothing();
    const additions = additionsTo(contents, row.incoming, place !== undefined);
    const person: Person = {
      ...created(this.#order.hand),
      name: row.incoming.name,
      ...(spoken && { spoken }),
      ...changed({}, additions, place?.id),
    };
    absorb(contents, additions);
    this.made.people.push(person);
    makeRecords(this.made, person.id, additions, this.#order);
    this.#people.set(person.id, { person, contents, isNew: true });
    this.#became[number] = person.id;
  }

  #merge(waiting: Waiting): 'added' | 'updated' | 'same' {
    const { number, row, place } = waiting;
    const whole = this.#people.get(personOf(row, this.#became) ?? '');
    if (!whole) {
      // Who it was to go into was left out, or is no longer there.
      this.add(waiting);
      return 'added';
    }
    const { person, contents, isNew } = whole;
    this.#became[number] = person.id;
    const additions = additionsTo(contents, row.incoming, place !== undefined);
    if (isNothing(additions)) return 'same';
    absorb(contents, additions);
    makeRecords(this.made, person.id, additions, this.#order);
    const fields = changed(person, additions, additions.placed ? place?.id : undefined);
    if (Object.keys(fields).length > 0) {
      Object.assign(person, fields, touched(this.#order.hand));
      if (!isNew) this.made.changed.set(person.id, person);
    }
    return 'updated';
  }
}
