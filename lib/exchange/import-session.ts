import type { EvergreenDb, Imported } from '../db/db.ts';
import type { Encoding } from './encoding.ts';
import { allowedColumns, layoutOf, type Sampled } from './layout-of.ts';
import type { Layout } from './layout.ts';
import { planImport } from './plan-import.ts';
import type { Choice, Plan } from './plan.ts';
import { isRefusal, readPeople, type Format, type Reading, type Refusal } from './read-file.ts';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';
import { sniff } from './sniff.ts';
import { undoImport, type TakenBack } from './undo-import.ts';
import type { Order } from './made.ts';
import type { Incoming } from './incoming.ts';
import { writeImport } from './write-import.ts';

/** What is going on, and how far it is. */
export interface Busy {
  at: 'busy';
  doing: 'reading' | 'comparing' | 'writing' | 'undoing';
  done: number;
  of: number;
}

/** Where the import of a file stands. */
export type Stage =
  | { at: 'choosing'; problem?: unknown }
  | Busy
  | { at: 'encoding'; candidates: Format['candidates'] }
  | { at: 'columns'; sampled: Sampled }
  | { at: 'review'; plan: Plan; refused: Refusal[] }
  /** `problem`: why it ended before all was in. */
  | { at: 'done'; imported: Imported; stopped: boolean; problem?: unknown };

/** The import of one file at a time, step by step. It goes on while another screen is shown. */
export class ImportSession {
  readonly #db: EvergreenDb;
  readonly #listeners = new Set<() => void>();
  #file: File | undefined;
  #format: Format | undefined;
  #encoding: Encoding = 'utf-8';
  #stop = new AbortController();
  stage: Stage = { at: 'choosing' };

  constructor(db: EvergreenDb) {
    this.#db = db;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get fileName(): string {
    return this.#file?.name ?? '';
  }

  /** Looks at a file: what it is, and how it is written. */
  async choose(file: File): Promise<void> {
    this.#stop = new AbortController();
    await this.#tryTo(async () => {
      this.#file = file;
      this.#busy('reading', 0, file.size);
      this.#format = await sniff(file);
      const { encoding, candidates } = this.#format;
      if (encoding) await this.#open(encoding);
      else this.#show({ at: 'encoding', candidates });
    });
  }

  /** Takes the file for one in this encoding. */
  async read(encoding: Encoding): Promise<void> {
    await this.#tryTo(() => this.#open(encoding));
  }

  /** Reads a table with these columns, and remembers them. */
  async readTable(layout: Layout): Promise<void> {
    await this.#tryTo(async () => {
      await rememberColumns(this.#db, layout.header, layout.columns);
      await this.#plan({ kind: 'csv', encoding: this.#encoding, layout });
    });
  }

  /** Writes what was shown. @returns whether all of it is in */
  async write(order: Order, choices: ReadonlyMap<number, Choice>): Promise<void> {
    if (this.stage.at !== 'review') return;
    const { plan } = this.stage;
    const { signal } = (this.#stop = new AbortController());
    const done = (rows: number) => this.#busy('writing', rows, plan.rows.length);
    done(0);
    let so: Imported | undefined;
    try {
      const written = (now: Imported) => (so = now);
      const imported = await writeImport(this.#db, plan, {
        ...order,
        choices,
        signal,
        done,
        written,
      });
      this.#show({ at: 'done', imported, stopped: signal.aborted });
    } catch (problem) {
      if (so) this.#show({ at: 'done', imported: so, stopped: true, problem });
      else this.#show({ at: 'choosing', problem });
    }
  }

  /** Takes back what an import wrote, this one or an earlier one. */
  async takeBack(id: string): Promise<TakenBack> {
    const { signal } = (this.#stop = new AbortController());
    const before = this.stage;
    this.#busy('undoing', 0, 1);
    try {
      const done = (batches: number, of: number) => this.#busy('undoing', batches, of);
      const taken = await undoImport(this.#db, id, { signal, done });
      const own = before.at === 'done' && before.imported.id === id && !signal.aborted;
      this.#show(own ? { at: 'choosing' } : before);
      return taken;
    } catch (error) {
      this.#show(before);
      throw error;
    }
  }

  cancel(): void {
    this.#stop.abort();
  }

  reset(): void {
    this.#show({ at: 'choosing' });
  }

  async #open(encoding: Encoding): Promise<void> {
    const { kind } = this.#format ?? {};
    this.#encoding = encoding;
    if (kind === 'vcard' || kind === 'json') return this.#plan({ kind, encoding });
    const sampled = await layoutOf(this.#fileNow(), encoding);
    const { layout } = sampled;
    const before = await rememberedColumns(this.#db, layout.header);
    const columns = before === undefined ? layout.columns : allowedColumns(before, {});
    this.#show({ at: 'columns', sampled: { ...sampled, layout: { ...layout, columns } } });
  }

  async #plan(reading: Reading): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    const file = this.#fileNow();
    const people: Incoming[] = [];
    const refused: Refusal[] = [];
    this.#busy('reading', 0, file.size);
    for await (const { read, bytes } of readPeople(file, reading, signal)) {
      for (const one of read) {
        if (isRefusal(one)) refused.push(one);
        else people.push(one);
      }
      this.#busy('reading', bytes, file.size);
    }
    const done = (rows: number) => this.#busy('comparing', rows, people.length);
    done(0);
    const plan = await planImport(this.#db, people, { signal, done });
    this.#show({ at: 'review', plan, refused });
  }

  #fileNow(): File {
    if (!this.#file) throw new Error('No file was chosen');
    return this.#file;
  }

  /** Nothing is written by it: where it fails, another file can be chosen. */
  async #tryTo(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (problem) {
      const stopped = this.#stop.signal.aborted;
      this.#show(stopped ? { at: 'choosing' } : { at: 'choosing', problem });
    }
  }

  #busy(doing: Busy['doing'], done: number, of: number): void {
    this.#show({ at: 'busy', doing, done, of });
  }

  #show(stage: Stage): void {
    this.stage = stage;
    for (const listener of this.#listeners) listener();
  }
}
