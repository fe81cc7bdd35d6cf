import type { EvergreenDb, Imported } from '../db/db.ts';
import { partsOf } from './parts.ts';

/** More entries of the log than this are not looked through: each record is looked at instead. */
const FEW = 5000;
const PAGE = 200;

/** Every text in a value, however deep: the ids of records are among them. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) collect(one, into);
  }
}

/**
 * What others wrote since an import began, by the ids that stand in it: whoever is not mentioned is
 * as the import left them, and need not be looked at.
 */
export class Mentioned {
  readonly #db: EvergreenDb;
  /** Batches of the import and of its undoing. */
  readonly #own: Set<string>;
  readonly #texts = new Set<string>();
  #upTo = '';
  #tooMuch = false;

  private constructor(db: EvergreenDb, { batches }: Imported) {
    this.#db = db;
    this.#own = new Set(batches);
  }

  static async since(db: EvergreenDb, imported: Imported): Promise<Mentioned> {
    const found = new Mentioned(db, imported);
    const own = await db.changes.where('batch').anyOf(imported.batches).primaryKeys();
    const [first = ''] = own.sort();
    await found.#read(first, new Set(own));
    return found;
  }

  /** Looks at what was written meanwhile. */
  async catchUp(): Promise<void> {
    await this.#read(this.#upTo, new Set());
  }

  /** Notes that a batch is of our own undoing. */
  addOwn(batch: string | undefined): void {
    if (batch !== undefined) this.#own.add(batch);
  }

  has(...ids: unknown[]): boolean {
    return this.#tooMuch || ids.some((id) => typeof id === 'string' && this.#texts.has(id));
  }

  async #read(from: string, known: ReadonlySet<string>): Promise<void> {
    const stamps = await this.#db.changes.where('stamp').above(from).primaryKeys();
    this.#upTo = stamps.at(-1) ?? from;
    const foreign = stamps.filter((stamp) => !known.has(stamp));
    if (foreign.length > FEW) this.#tooMuch = true;
    if (this.#tooMuch) return;
    for (const some of partsOf(foreign, PAGE)) {
      for (const entry of await this.#db.changes.bulkGet(some)) {
        if (entry && !this.#own.has(entry.batch)) collect(entry, this.#texts);
      }
    }
  }
}
