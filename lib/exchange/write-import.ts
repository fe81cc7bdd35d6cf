import { speaker } from '../customer/spoken.ts';
import { changesSince } from '../db/changes-since.ts';
import { together, type EvergreenDb, type Imported } from '../db/db.ts';
import { created } from '../db/hand.ts';
import { ChunkRecords, personOf, type Counts, type Waiting } from './chunk-records.ts';
import { writeMade, type Order } from './made.ts';
import { pace } from './pace.ts';
import { Places } from './places.ts';
import { lastStamp, planImport } from './plan-import.ts';
import { presetOf, type Choice, type Plan, type PlanRow } from './plan.ts';
import { recordKey } from './said.ts';

/** Rows of one transaction: all of them are in, or none. */
const CHUNK = 1000;

/** What the plan is made from: a change of these by somebody else means a look again. */
const PLANNED_FROM = new Set(['people', 'addresses', 'organisations', 'facts', 'events']);
/** More changes than this are not looked through. */
const FEW = 1000;

/** Somebody else wrote since the plan was made. */
class MovedError extends Error {
  override name = 'MovedError';
}

export interface ImportOrder extends Order {
  /** By the number of the row; what is left out is done as `presetOf` says. */
  choices?: ReadonlyMap<number, Choice>;
  signal?: AbortSignal;
  /** Told how many rows are done. */
  done?: (rows: number) => void;
  /** Told what is in so far, after each chunk. */
  written?: (imported: Imported) => void;
}

/**
 * Writes what was planned, chunk by chunk; each chunk is there as a whole or not at all, and the
 * `imports` table knows of it. Aborted, what is in stays, and is reported as not ended.
 */
export async function writeImport(
  db: EvergreenDb,
  plan: Plan,
  order: ImportOrder,
): Promise<Imported> {
  const writer = await Writer.start(db, plan, order);
  for (let more = plan.rows.length > 0; more;) {
    if (order.signal?.aborted) return writer.imported;
    more = await writer.next();
  }
  await writer.end();
  return writer.imported;
}

/** What is to be done with a row, and how it is counted. */
function decided(row: PlanRow, choice = presetOf(row)): 'add' | 'merge' | 'same' | 'left' {
  if (row.verdict === 'same') return 'same';
  if (choice === 'leave') return 'left';
  if (row.verdict === 'double') return choice;
  return row.verdict === 'new' ? 'add' : 'merge';
}

/** Writes the rows of a plan in their order. */
class Writer {
  readonly #db: EvergreenDb;
  readonly #order: ImportOrder;
  readonly #rows: PlanRow[];
  /** The newest change that the plan knows of, or that is our own. */
  #upTo: string;
  #at = 0;
  #places: Places;
  readonly #speak = speaker();
  /** Which person a row became or went into. */
  readonly #became: (string | undefined)[] = [];
  readonly #left = new Map<number, PlanRow>();
  readonly #rest = pace();
  imported: Imported;

  private constructor(db: EvergreenDb, plan: Plan, order: ImportOrder, places: Places) {
    this.#db = db;
    this.#order = order;
    this.#rows = [...plan.rows];
    this.#upTo = plan.upTo;
    this.#places = places;
    const { file: name, hand } = order;
    this.imported = {
      id: created(hand).id,
      name,
      startedAt: hand.at,
      batches: [],
      added: 0,
      updated: 0,
      same: 0,
      left: 0,
      said: [],
    };
  }

  static async start(db: EvergreenDb, plan: Plan, order: ImportOrder): Promise<Writer> {
    return new Writer(db, plan, order, await placesOf(db, order));
  }

  /** Writes the next chunk. @returns whether there are more */
  async next(): Promise<boolean> {
    const end = Math.min(this.#at + CHUNK, this.#rows.length);
    try {
      await this.#write(end);
      this.#at = end;
      this.#order.done?.(end);
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      await this.#planAgain();
    }
    return this.#at < this.#rows.length;
  }

  async end(): Promise<void> {
    if (this.imported.batches.length === 0) return;
    this.imported = { ...this.imported, endedAt: this.#order.hand.at };
    await this.#db.imports.put(this.imported);
  }

  async #write(end: number): Promise<void> {
    const db = this.#db;
    const { added, updated, same, left } = this.imported;
    const counts: Counts = { added, updated, same, left };
    const { chunk, merged } = await this.#prepare(end, counts);
    const { value } = await together(db, async (batch) => {
      await this.#mustBeUnmoved();
      await chunk.merge(merged, counts);
      const made = { ...chunk.made, organisations: this.#places.toWrite(chunk.places()) };
      const said = [...this.imported.said, ...this.#saidIn(end)];
      await writeMade(db, made);
      const id = await batch();
      const batches = id === undefined ? [] : [id];
      const imported = {
        ...this.imported,
        ...counts,
        said,
        batches: [...this.imported.batches, ...batches],
      };
      if (imported.batches.length > 0) await db.imports.put(imported);
      return { imported, upTo: await lastStamp(db) };
    });
    this.imported = value.imported;
    this.#order.written?.(value.imported);
    this.#upTo = value.upTo;
  }

  /** Before the transaction: nothing inside it may wait for a file, or keep the page busy for long. */
  async #prepare(end: number, counts: Counts) {
    const chunk = new ChunkRecords(this.#db, this.#order, this.#became);
    const merged: Waiting[] = [];
    const add = async (number: number, row: PlanRow) => {
      chunk.add(await this.#waiting(number, row));
      counts.added++;
    };
    for (let number = this.#at; number < end; number++) {
      const row = this.#rows[number];
      if (!row) break;
      const base = this.#leftBase(row);
      const what = base?.forGood ? 'left' : this.#decided(number, row);
      if (base && what === 'merge') {
        // Alone there was nothing to win; with this row there is, and they are one.
        this.#left.delete(base.number);
        counts.left--;
        await add(base.number, base.row);
      }
      if (what === 'add') await add(number, row);
      else if (what === 'merge') merged.push(await this.#waiting(number, row));
      else this.#pass(number, row, what, counts);
      await this.#rest();
    }
    return { chunk, merged };
  }

  /** A row of which nothing is written. */
  #pass(number: number, row: PlanRow, what: 'same' | 'left', counts: Counts): void {
    counts[what]++;
    if (what === 'same') this.#became[number] = personOf(row, this.#became);
    else this.#left.set(number, row);
  }

  #decided(number: number, row: PlanRow) {
    return decided(row, this.#order.choices?.get(number));
  }

  async #waiting(number: number, row: PlanRow): Promise<Waiting> {
    const place = await this.#places.of(row.incoming);
    return { number, row, place, spoken: await this.#speak(row.incoming.name) };
  }

  /** The row of the same person that was left out: for good, if the user said so. */
  #leftBase(row: PlanRow) {
    const number = row.verdict === 'changes' && 'row' in row.target ? row.target.row : -1;
    const base = this.#left.get(number);
    if (!base) return undefined;
    const said = this.#order.choices?.has(number) || base.verdict !== 'double' || base.leftBefore;
    return { number, row: base, forGood: said };
  }

  /** @throws MovedError when somebody else wrote what the plan was made from */
  async #mustBeUnmoved(): Promise<void> {
    const since = await changesSince(this.#db, this.#upTo, FEW);
    if (!since || since.some(({ table }) => PLANNED_FROM.has(table))) throw new MovedError();
  }

  async #planAgain(): Promise<void> {
    const from = this.#at;
    const left = this.#rows.slice(from).map(({ incoming }) => incoming);
    const { rows, upTo } = await planImport(this.#db, left, this.#order);
    for (const [index, row] of rows.entries()) this.#rows[from + index] = shifted(row, from);
    this.#upTo = upTo;
    this.#places = await placesOf(this.#db, this.#order);
  }

  /** What the user said of the rows of this chunk that look like somebody. */
  #saidIn(end: number): Imported['said'] {
    return this.#rows.slice(this.#at, end).flatMap((row, index) => {
      if (row.verdict !== 'double') return [];
      const number = this.#at + index;
      const what = this.#decided(number, row);
      const record = recordKey(row.incoming);
      const personId = this.#became[number];
      if (what === 'left') return [{ record }];
      return what === 'merge' && personId !== undefined ? [{ record, personId }] : [];
    });
  }
}

async function placesOf(db: EvergreenDb, { hand }: ImportOrder): Promise<Places> {
  return new Places(await db.organisations.toArray(), hand);
}

/** A row of a plan that was made for the rows from one on. */
function shifted(row: PlanRow, by: number): PlanRow {
  if (row.verdict === 'new' || !('row' in row.target)) return row;
  return { ...row, target: { ...row.target, row: row.target.row + by } };
}
