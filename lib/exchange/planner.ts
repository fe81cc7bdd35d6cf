import type { Compared, Pair } from '../customer/duplicates.ts';
import type { Organisation } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { absorb, additionsTo, isNothing } from './additions.ts';
import { Book, comparedRow } from './book.ts';
import { contentsOf, nothing, readAnswers, type Answers, type Contents } from './contents.ts';
import type { Incoming } from './incoming.ts';
import { keyed, Lookup } from './lookup.ts';
import { pace } from './pace.ts';
import { Places } from './places.ts';
import type { PlanRow, Target } from './plan.ts';
import { recordKey, saidBefore } from './said.ts';

/** A row and the people that it may be, by their number. */
interface Matched {
  row: number;
  incoming: Incoming;
  /** Whether a namesake is the same for certain: by an address, or as the user said before. */
  sure: boolean;
  namesakes: number[];
  like: { number: number; pair: Pair } | undefined;
  leftBefore: boolean;
}

/** Looks at the rows of a file in their order. Known people have the first numbers, rows the next ones. */
export class Planner {
  readonly #db: EvergreenDb;
  readonly #book: Book;
  readonly #rows: readonly Incoming[];
  readonly #places: Places;
  readonly #lookup = new Lookup((number) => this.#compared(number));
  /** Where the people of the rows belong. */
  readonly #placeOf: (Organisation | undefined)[] = [];
  /** What is known of those who were added to. */
  readonly #grown = new Map<number, Contents>();
  readonly #said: Awaited<ReturnType<typeof saidBefore>>;
  readonly #numbers = new Map<string, number>();
  readonly #rest = pace();

  private constructor(
    db: EvergreenDb,
    book: Book,
    said: Awaited<ReturnType<typeof saidBefore>>,
    rows: readonly Incoming[],
  ) {
    this.#db = db;
    this.#book = book;
    this.#said = said;
    this.#rows = rows;
    // Nothing of it is written: whose hand it is does not matter.
    this.#places = new Places(book.organisations.values(), { at: 0, by: '' });
  }

  static async start(db: EvergreenDb, rows: readonly Incoming[]): Promise<Planner> {
    const planner = new Planner(db, await Book.read(db), await saidBefore(db), rows);
    for (const [number, person] of planner.#book.people.entries()) {
      planner.#lookup.add(number, keyed(planner.#book.compared(person)));
      if (planner.#said.size > 0) planner.#numbers.set(person.id, number);
      await planner.#rest();
    }
    return planner;
  }

  /** The rows from one on to before another. */
  async plan(from: number, to: number): Promise<PlanRow[]> {
    const matched: Matched[] = [];
    for (let row = from; row < to; row++) {
      matched.push(await this.#match(row));
      await this.#rest();
    }
    const near = matched.flatMap(({ namesakes, like }) => [...namesakes, like?.number ?? -1]);
    const answers = await readAnswers(this.#db, this.#idsOf(near));
    return matched.map((one) => this.#judge(one, answers));
  }

  async #match(row: number): Promise<Matched> {
    const incoming = this.#rowAt(row);
    this.#placeOf[row] = await this.#places.of(incoming);
    const one = keyed(comparedRow(incoming, this.#placeOf[row]));
    const said = this.#saidOf(incoming);
    const namesakes = said?.number === undefined ? this.#lookup.namesakes(one) : [said.number];
    const like = this.#lookup.like(one);
    // From now on later rows are compared with it too.
    this.#lookup.add(this.#book.people.length + row, one);
    const sure =
      incoming.emails.length + incoming.phones.length + incoming.handles.length > 0 ||
      said?.number !== undefined;
    return { row, incoming, sure, namesakes, like, leftBefore: !!said?.left };
  }

  /** What the user said of this record when it came before. */
  #saidOf(incoming: Incoming): { number?: number | undefined; left: boolean } | undefined {
    if (this.#said.size === 0) return undefined;
    const said = this.#said.get(recordKey(incoming));
    if (!said) return undefined;
    return said.personId === undefined
      ? { left: true }
      : { left: false, number: this.#numbers.get(said.personId) };
  }

  #judge({ row, incoming, sure, namesakes, like, leftBefore }: Matched, answers: Answers): PlanRow {
    const placed = this.#placeOf[row] !== undefined;
    const added = (number: number) =>
      additionsTo(this.#contentsOf(number, answers), incoming, placed);
    const same = namesakes.find((number) => isNothing(added(number)));
    if (same !== undefined) return { incoming, verdict: 'same', target: this.#target(same) };
    const [first] = namesakes;
    if (first !== undefined && sure) {
      const additions = added(first);
      const contents = this.#contentsOf(first, answers);
      absorb(contents, additions);
      this.#grown.set(first, contents);
      return { incoming, verdict: 'changes', target: this.#target(first), additions };
    }
    if (!like) return { incoming, verdict: 'new' };
    const target = this.#target(like.number);
    const additions = added(like.number);
    return {
      incoming,
      verdict: 'double',
      target,
      additions,
      like: { sure: like.pair.sure, reasons: like.pair.reasons },
      ...(leftBefore && { leftBefore }),
    };
  }

  #contentsOf(number: number, { facts, events }: Answers): Contents {
    const grown = this.#grown.get(number);
    if (grown) return grown;
    const person = this.#book.people[number];
    if (person) {
      const addresses = this.#book.addressesOf(person.id);
      return contentsOf(person, addresses, facts.get(person.id) ?? [], events.get(person.id) ?? []);
    }
    const row = number - this.#book.people.length;
    const contents = nothing();
    const placed = this.#placeOf[row] !== undefined;
    absorb(contents, additionsTo(contents, this.#rowAt(row), placed));
    return contents;
  }

  #compared(number: number): Compared {
    const person = this.#book.people[number];
    if (person) return this.#book.compared(person);
    const row = number - this.#book.people.length;
    return comparedRow(this.#rowAt(row), this.#placeOf[row]);
  }

  #target(number: number): Target {
    const person = this.#book.people[number];
    if (person) return { personId: person.id, name: person.name };
    const row = number - this.#book.people.length;
    return { row, name: this.#rowAt(row).name };
  }

  #idsOf(numbers: number[]): string[] {
    return [...new Set(numbers.flatMap((number) => this.#book.people[number]?.id ?? []))];
  }

  #rowAt(row: number): Incoming {
    const incoming = this.#rows[row];
    if (!incoming) throw new Error('There is no such row');
    return incoming;
  }
}
