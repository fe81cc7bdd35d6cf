import { changesSince } from '../db/changes-since.ts';
import type { EvergreenDb } from '../db/db.ts';
import { find, type Found } from '../search/find.ts';
import { Haystack, rowsOf } from '../search/haystack.ts';
import type { Line } from '../search/line.ts';
import { vocabularyOf } from '../search/typo.ts';
import { hitRows, type HitRow } from './hit-rows.ts';
import { keepBase, newBase, newerBase, renewedBase, storedBase, type Base } from './haystacks.ts';
import { linesNow, peopleTouched } from './search-lines.ts';

/** After so many changes everything is made anew rather than caught up with. */
const MANY = 5000;
/** After so many changes they are taken into what is stored, so that the next start is quick. */
const SOME = 100;

/**
 * The search of one page. It holds what is stored and follows the change log, through which every
 * write goes: a question is answered from the database as it is at that moment.
 */
export class PeopleSearch {
  readonly #db: EvergreenDb;
  #base: Base | undefined;
  /** Lines of the people who changed since; `undefined` for those who are no more. */
  readonly #since = new Map<string, Line | undefined>();
  #fresh = new Haystack(rowsOf([]));
  #upTo = '';
  #changes = 0;
  #vocabulary: Set<string> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: EvergreenDb) {
    this.#db = db;
  }

  /** The people that a query means, the best first. */
  async find(query: string): Promise<Found> {
    const base = await this.#inTurn(() => this.#catchUp());
    const searched = {
      base: base.parts,
      fresh: this.#fresh,
      gone: new Set(this.#since.keys()),
    };
    return find(searched, query, () => {
      this.#vocabulary ??= vocabularyOf([...searched.base, searched.fresh]);
      return this.#vocabulary;
    });
  }

  /** The first of them as they are shown. */
  async rows(query: string): Promise<HitRow[]> {
    return hitRows(this.#db, await this.find(query));
  }

  /** Stores what was caught up with, if it is worth it. To be called when there is time. */
  async tidy(): Promise<void> {
    await this.#inTurn(async () => {
      const base = await this.#stored(await this.#catchUp());
      const erased = [...this.#since.values()].includes(undefined);
      if (this.#changes < SOME && !erased) return;
      const fresh = [...this.#since.values()].filter((line) => line !== undefined);
      const gone = new Set(this.#since.keys());
      this.#start(await renewedBase(this.#db, base, fresh, gone, this.#upTo));
    });
  }

  async #stored(base: Base): Promise<Base> {
    if (!base.stored) this.#base = await keepBase(this.#db, base);
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
    this.#fresh = new Haystack(rowsOf([]));
    this.#upTo = base?.upTo ?? '';
    this.#changes = 0;
    this.#vocabulary = undefined;
  }

  async #catchUp(): Promise<Base> {
    const db = this.#db;
    if (!this.#base) this.#start((await storedBase(db)) ?? (await newBase(db)));
    const changes = await changesSince(db, this.#upTo, MANY - this.#since.size);
    if (!changes) {
      this.#start(await newerBase(db, this.#upTo));
      return this.#catchUp();
    }
    const touched = await peopleTouched(db, changes);
    if (touched.length > 0) {
      const now = new Map((await linesNow(db, touched)).map((line) => [line.id, line]));
      for (const id of touched) this.#since.set(id, now.get(id));
      const lines = [...this.#since.values()].filter((line) => line !== undefined);
      this.#fresh = new Haystack(rowsOf(lines));
      this.#vocabulary = undefined;
    }
    this.#changes += changes.length;
    this.#upTo = changes.at(-1)?.stamp ?? this.#upTo;
    if (!this.#base) throw new Error('The search has no base');
    return this.#base;
  }
}
