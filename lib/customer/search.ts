import type { EvergreenDb } from '../db/db.ts';
import { find, type Found } from '../search/find.ts';
import { matching, search, termsOf, type Searched } from '../search/query.ts';
import { near, vocabularyOf } from '../search/typo.ts';
import { FollowedLines } from './followed-lines.ts';
import { hitRows, type HitRow } from './hit-rows.ts';
import { nameLines } from './name-lines.ts';

/** The search for people, by what they go by: names, pinyin, organisation, addresses, tags. */
export class PeopleSearch {
  readonly #db: EvergreenDb;
  readonly #lines: FollowedLines;
  /** Words of names and organisations, and the lines that they are from. */
  #vocabulary: { of: Searched; words: Set<string> } | undefined;

  constructor(db: EvergreenDb) {
    this.#db = db;
    this.#lines = new FollowedLines(db, nameLines);
  }

  /** The people that a query means, the best first. */
  async find(query: string): Promise<Found> {
    const searched = await this.#lines.now();
    return find(searched, query, () => this.#wordsOf(searched));
  }

  /** The ids of all of them, however many, in no order. */
  async everyone(query: string): Promise<ReadonlySet<string>> {
    const all = matching(await this.#lines.now(), termsOf(query));
    // Nobody: a word may be mistyped, or a number be written another way.
    return all.size > 0 ? all : new Set((await this.find(query)).hits.map(({ id }) => id));
  }

  /** The first of them as they are shown. */
  async rows(query: string, most?: number): Promise<HitRow[]> {
    return hitRows(this.#db, await this.find(query), most);
  }

  /** Those in whose line every term stands, up to a few hundred. */
  async holding(terms: string[]): Promise<string[]> {
    return search(await this.#lines.now(), terms).map(({ id }) => id);
  }

  /** The words of names and organisations that are so many slips away from one. */
  async wordsNear(word: string, slips: number): Promise<string[]> {
    return near(word, this.#wordsOf(await this.#lines.now()), slips);
  }

  /** Stores what was caught up with, if it is worth it. To be called when there is time. */
  async tidy(): Promise<void> {
    await this.#lines.tidy();
  }

  #wordsOf(searched: Searched): Set<string> {
    if (this.#vocabulary?.of !== searched) {
      const words = vocabularyOf([...searched.base, searched.fresh]);
      this.#vocabulary = { of: searched, words };
    }
    return this.#vocabulary.words;
  }
}
