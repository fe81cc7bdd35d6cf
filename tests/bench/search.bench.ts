import { nameLines } from '../../lib/customer/name-lines.ts';
import { PeopleSearch } from '../../lib/customer/search.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import '../../lib/search/all-characters.ts';
import { fold } from '../../lib/search/fold.ts';
import { Haystack, rowsOf, type Rows } from '../../lib/search/haystack.ts';
import { lineOf, type Line } from '../../lib/search/line.ts';
import { find } from '../../lib/search/find.ts';
import { search, termsOf, type Searched } from '../../lib/search/query.ts';
import type { Bench, Figure, Measured } from './bench.ts';
import { customers, keystrokes, KINDS_OF_QUERY, queriesOf } from './customers.ts';
import { bytes } from './heap.ts';
import { storeAsOne } from './one-record.ts';

type Kind = keyof typeof KINDS_OF_QUERY;
const KINDS = Object.keys(KINDS_OF_QUERY) as Kind[];
const PART = 5000;

/** Everything that a size is measured with; only one is held at a time. */
class Stock {
  readonly people;
  readonly lines: Line[];
  readonly parts: Rows[];
  readonly searched: Searched;
  /** What a plain scan looks through: one text a person. */
  readonly texts: string[];

  constructor(count: number) {
    this.people = customers(count);
    this.lines = this.people.map(lineOf);
    const starts = Array.from({ length: Math.ceil(count / PART) }, (_, part) => part * PART);
    this.parts = starts.map((at) => rowsOf(this.lines.slice(at, at + PART)));
    this.searched = {
      base: this.parts.map((rows) => new Haystack(rows)),
      fresh: new Haystack(rowsOf([])),
      gone: new Set(),
    };
    // Made one by one, as they would be when read: not pieces of one long text.
    this.texts = this.lines.map(({ latin, wide }) => `${latin}\t${wide}`.split('').join(''));
  }
}

/** Typing errors have a bench of their own worth: here nothing is corrected. */
const nothing = () => new Set<string>();

let stock: { count: number; stock: Stock } | undefined;
function of(count: number): Stock {
  if (stock?.count !== count) stock = { count, stock: new Stock(count) };
  return stock.stock;
}

/** A keystroke after the other, from the start again at the end. */
function typist(kinds: Kind[], count: () => number) {
  let texts: string[] = [];
  let at = 0;
  return {
    prepare: () => {
      texts = kinds.flatMap((kind) => queriesOf(kind, of(count()).people).flatMap(keystrokes));
    },
    next: () => texts[at++ % texts.length] ?? '',
  };
}

function keystrokeBench(
  kinds: Kind[],
  count: number,
  name: string,
  budgets: Partial<Bench>,
): Bench {
  const ours = typist(kinds, () => count);
  const floor = typist(kinds, () => count);
  return {
    name: `search ${count.toLocaleString('en')} by ${name}, per key (floor: includes)`,
    ...budgets,
    prepare: async () => {
      of(count);
      ours.prepare();
      floor.prepare();
    },
    ours: async () => find(of(count).searched, ours.next(), nothing),
    floor: async () => {
      const words = fold(floor.next()).split(' ').filter(Boolean);
      return of(count).texts.filter((text) => words.every((word) => text.includes(word)));
    },
    times: 60,
  };
}

const MANY = 100_000;
const missed: Figure = {
  name: `search ${MANY.toLocaleString('en')}: wanted customers that are not found`,
  budget: 0,
  figure: async () => {
    const { people, searched } = of(MANY);
    const queries = KINDS.flatMap((kind) => queriesOf(kind, people));
    return queries.filter(
      ({ text, wanted }) =>
        !find(searched, text, nothing).hits.some(({ id }) => id === wanted) &&
        !search(searched, termsOf(text), Infinity).some(({ id }) => id === wanted),
    ).length;
  },
};

const db = new EvergreenDb('bench-search');
let readOne: () => Promise<unknown>;

async function store(): Promise<void> {
  const { parts } = of(MANY);
  await db.delete();
  await db.open();
  await db.haystacks.bulkPut(parts.map((rows, part) => ({ ...rows, part })));
  await db.device.put({ key: nameLines.table, value: `${nameLines.form} ` });
  readOne = await storeAsOne('bench-one', parts);
}

const ready: Bench = {
  name: `search ${MANY.toLocaleString('en')} is ready (floor: one record of the same text)`,
  budget: 1.6,
  prepare: store,
  ours: () => new PeopleSearch(db).find('绍兴'),
  floor: () => readOne(),
  times: 5,
};

const memory: Figure = {
  name: `search ${MANY.toLocaleString('en')}: bytes held per indexed character`,
  budget: 2.2,
  figure: async () => {
    const characters = of(MANY).parts.reduce(
      (sum, { latin, wide }) => sum + latin.length + wide.length,
      0,
    );
    const queries = KINDS.flatMap((kind) => queriesOf(kind, of(MANY).people).slice(0, 3));
    const before = bytes();
    const people = new PeopleSearch(db);
    for (const { text } of queries) await people.find(text);
    const held = bytes() - before;
    // Asked once more, so that it is still there when it is weighed.
    await people.find('');
    return held / characters;
  },
};

export default [
  keystrokeBench(KINDS, 1000, 'each kind of query', {}),
  keystrokeBench(KINDS, 10_000, 'each kind of query', {}),
  ...KINDS.map((kind) => keystrokeBench([kind], MANY, kind, { budget: 0.75, budget95: 1 })),
  missed,
  ready,
  memory,
] satisfies Measured[];
