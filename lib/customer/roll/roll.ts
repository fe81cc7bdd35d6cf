import { changesSince } from '../../db/changes-since.ts';
import type { EvergreenDb } from '../../db/db.ts';
import { mergedByName } from './name-order.ts';
import { readAll, readSome } from './read.ts';
import type { Row } from './row.ts';
import { keepRoll, storedRoll } from './store.ts';
import { rowsTouched } from './touched.ts';

/** After so many changes everybody is read anew rather than caught up with. */
const MANY = 5000;
/** After so many changes they are taken into what is stored, so that the next start is quick. */
const SOME = 100;

/**
 * Everybody as the table of one page shows them, in the order of names. It begins with what is stored
 * and follows the change log, through which every write goes: only who was touched is read again.
 */
export class Roll {
  readonly #db: EvergreenDb;
  #rows: readonly Row[] | undefined;
  #upTo = '';
  /** Changes that what is stored does not know. */
  #unstored = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: EvergreenDb) {
    this.#db = db;
  }

  /** The rows as they are now; the same list as before while no row changed. */
  async rows(): Promise<readonly Row[]> {
    return this.#inTurn(() => this.#caughtUp());
  }

  /** Stores what was caught up with, if it is worth it. To be called when there is time. */
  async tidy(): Promise<void> {
    await this.#inTurn(async () => {
      const rows = await this.#caughtUp();
      if (this.#unstored < SOME) return;
      if (await keepRoll(this.#db, rows, this.#upTo)) this.#unstored = 0;
    });
  }

  /** One after the other: two at once must not both catch up. */
  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(step, step);
    this.#turn = next;
    return next;
  }

  async #caughtUp(): Promise<readonly Row[]> {
    const rows = this.#rows ?? (await this.#begun());
    const changes = await changesSince(this.#db, this.#upTo, MANY);
    if (!changes) return this.#anew();
    const touched = await rowsTouched(this.#db, changes, rows);
    if (touched.size > 0) {
      const kept = rows.filter(({ id }) => !touched.has(id));
      this.#rows = mergedByName(kept, await readSome(this.#db, [...touched]));
    }
    this.#unstored += changes.length;
    this.#upTo = changes.at(-1)?.stamp ?? this.#upTo;
    return this.#rows ?? rows;
  }

  async #begun(): Promise<readonly Row[]> {
    const stored = await storedRoll(this.#db);
    if (!stored) return this.#anew();
    this.#upTo = stored.upTo;
    this.#rows = stored.rows;
    return stored.rows;
  }

  async #anew(): Promise<readonly Row[]> {
    // Asked first: what is written while everybody is read comes after it.
    const [last = ''] = await this.#db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
    this.#upTo = last;
    const rows = await readAll(this.#db);
    this.#rows = rows;
    this.#unstored = MANY;
    return rows;
  }
}
