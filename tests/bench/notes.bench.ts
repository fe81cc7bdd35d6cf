import '../../lib/search/all-characters.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import { noteLines } from '../../lib/dossier/note-lines.ts';
import { NoteSearch } from '../../lib/dossier/note-search.ts';
import { fold } from '../../lib/search/fold.ts';
import { Haystack, rowsOf, type Rows } from '../../lib/search/haystack.ts';
import { searchTexts, termsOf, type Searched } from '../../lib/search/query.ts';
import type { Bench, Figure, Measured } from './bench.ts';
import { customers, keystrokes } from './customers.ts';
import { bytes } from './heap.ts';
import { KINDS_OF_NOTE_QUERY, noted, noteLineOf, noteQueries, type Noted } from './notes.ts';
import { storeAsOne } from './one-record.ts';

type Kind = keyof typeof KINDS_OF_NOTE_QUERY;
const KINDS = Object.keys(KINDS_OF_NOTE_QUERY) as Kind[];
/** As many people as there are in a part of this much text. */
const PART = 5000;

/** Everything that a size is measured with; only one is held at a time. */
class Stock {
  readonly all: Noted[];
  readonly parts: Rows[];
  readonly searched: Searched;
  /** What a plain scan looks through: one text a person. */
  readonly texts: string[];

  constructor(count: number) {
    this.all = noted(customers(count));
    const lines = this.all.map(noteLineOf);
    const starts = Array.from({ length: Math.ceil(count / PART) }, (_, part) => part * PART);
    this.parts = starts.map((at) => rowsOf(lines.slice(at, at + PART)));
    this.searched = {
      base: this.parts.map((rows) => new Haystack(rows)),
      fresh: new Haystack(rowsOf([])),
      gone: new Set(),
    };
    // Made one by one, as they would be when read: not pieces of one long text.
    this.texts = lines.map(({ latin, wide }) => `${latin}\t${wide}`.split('').join(''));
  }
}

let stock: { count: number; stock: Stock } | undefined;
function of(count: number): Stock {
  if (stock?.count !== count) stock = { count, stock: new Stock(count) };
  return stock.stock;
}

function keystrokeBench(kinds: Kind[], count: number, name: string, budgets: Partial<Bench>) {
  let typed: string[] = [];
  let [ours, floor] = [0, 0];
  return {
    name: `notes of ${count.toLocaleString('en')} by ${name}, per key (floor: includes)`,
    ...budgets,
    prepare: async () => {
      typed = kinds.flatMap((kind) => noteQueries(kind, of(count).all).flatMap(keystrokes));
    },
    ours: async () => searchTexts(of(count).searched, termsOf(typed[ours++ % typed.length] ?? '')),
    floor: async () => {
      const words = fold(typed[floor++ % typed.length] ?? '')
        .split(' ')
        .filter(Boolean);
      return of(count).texts.filter((text) => words.every((word) => text.includes(word)));
    },
    times: 60,
  } satisfies Bench;
}

const MANY = 100_000;
const missed: Figure = {
  name: `notes of ${MANY.toLocaleString('en')}: wanted entries that are not found`,
  budget: 0,
  figure: async () => {
    const { all, searched } = of(MANY);
    return KINDS.flatMap((kind) => noteQueries(kind, all)).filter(
      ({ text, wanted }) => !searchTexts(searched, termsOf(text), Infinity).includes(wanted),
    ).length;
  },
};

const db = new EvergreenDb('bench-notes');
let readOne: () => Promise<unknown>;

const ready: Bench = {
  name: `notes of ${MANY.toLocaleString('en')} are ready (floor: one record of the same text)`,
  budget: 1.6,
  prepare: async () => {
    const { parts } = of(MANY);
    await db.delete();
    await db.open();
    await db.noteHaystacks.bulkPut(parts.map((rows, part) => ({ ...rows, part })));
    await db.device.put({ key: noteLines.table, value: `${noteLines.form} ` });
    readOne = await storeAsOne('bench-one-note', parts);
  },
  ours: () => new NoteSearch(db).find('岩茶'),
  floor: () => readOne(),
  times: 5,
};

const memory: Figure = {
  name: `notes of ${MANY.toLocaleString('en')}: bytes held per indexed character`,
  budget: 2.2,
  figure: async () => {
    const { all, parts } = of(MANY);
    const characters = parts.reduce((sum, { latin, wide }) => sum + latin.length + wide.length, 0);
    const queries = KINDS.flatMap((kind) => noteQueries(kind, all).slice(0, 3));
    const before = bytes();
    const notes = new NoteSearch(db);
    for (const { text } of queries) await notes.find(text);
    const held = bytes() - before;
    // Asked once more, so that it is still there when it is weighed.
    await notes.find('ok');
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
