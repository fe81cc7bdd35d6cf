import { changesSince } from '../db/changes-since.ts';
import type { EvergreenDb } from '../db/db.ts';
import { Haystack, rowsOf } from '../search/haystack.ts';
import type { Line } from '../search/line.ts';
import type { Searched } from '../search/query.ts';
import { keepBase, newBase, newerBase, renewedBase, storedBase, type Base } from './haystacks.ts';
import type { LineKind } from './line-kind.ts';

/** After so many changes everything is made anew rather than caught up with. */
const MANY = 5000;
/** After so many changes they are taken into what is stored, so that the next start is quick. */
const SOME = 100;

/**
 * The lines of one page. They are read from what is stored and follow the change log, through which
 * every write goes: a question is answered from the database as it is at that moment.
 */
export class FollowedLines {
  readonly #db: EvergreenDb;
  readonly #kind: LineKind;
  #base: Base | undefined;
  /** Lines of the people who changed since; `undefined` for those who have none any more. */
  readonly #since = new Map<string, Line | undefined>();
  #searched: Searched | undefined;
  #upTo = '';
  #changes = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: EvergreenDb, kind: LineKind) {
    this.#db = db;
    this.#kind = kind;
  }

  /** All lines as they are now; the same object as before where none has changed. */
  async now(): Promise<Searched> {
    return this.#inTurn(async () => {
      const base = await this.#catchUp();
      this.#searched ??= {
        base: base.parts,
        fresh: new Haystack(rowsOf([...this.#since.values()].filter((line) => !!line))),
        gone: new Set(this.#since.keys()),
      };
      return this.#searched;
    });
  }

  /** Stores what was caught up with, if it is worth it. To be called when there is time. */
  async tidy(): Promise<void> {
    await this.#inTurn(async () => {
      const base = await this.#stored(await this.#catchUp());
      const left = [...this.#since].filter(([, line]) => !line).map(([id]) => id);
      // Whoever left must not stay on the disk.
      const leaves = left.some((id) => base.parts.some((part) => part.holds(id)));
      if (this.#changes < SOME && !leaves) return;
      const fresh = [...this.#since.values()].filter((line) => line !== undefined);
      const gone = new Set(this.#since.keys());
      this.#start(await renewedBase(this.#db, this.#kind, base, fresh, gone, this.#upTo));
      // Another page was first, or everything was forgotten for somebody who was erased.
      if (!this.#base) await this.#stored(await this.#catchUp());
    });
  }

  async #stored(base: Base): Promise<Base> {
    if (!base.stored) this.#base = await keepBase(this.#db, this.#kind, base);
    return this.#base ?? base;
  }

  /** One after the other: two questions at once must not both catch up. */
  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(step, step);
    this.#turn = next;
    return next;
  }

  #start(base: Base | undefined): void {
    this.#base = base;
    this.#since.clear();
    this.#searched = undefined;
    this.#upTo = base?.upTo ?? '';
    this.#changes = 0;
  }

  async #catchUp(): Promise<Base> {
    const [db, kind] = [this.#db, this.#kind];
    if (!this.#base) this.#start((await storedBase(db, kind)) ?? (await newBase(db, kind)));
    const changes = await changesSince(db, this.#upTo, MANY - this.#since.size);
    if (!changes) {
      this.#start(await newerBase(db, kind, this.#upTo));
      return this.#catchUp();
    }
    const touched = changes.length > 0 ? [...new Set(await kind.touched(db, changes))] : [];
    if (touched.length > 0) {
      const now = new Map((await kind.now(db, touched)).map((line) => [line.id, line]));
      for (const id of touched) this.#since.set(id, now.get(id));
      this.#searched = undefined;
    }
    this.#changes += changes.length;
    this.#upTo = changes.at(-1)?.stamp ?? this.#upTo;
    if (!this.#base) throw new Error('The search has no base');
    return this.#base;
  }
}
