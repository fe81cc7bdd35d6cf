import '../../lib/search/all-characters.ts';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { find } from '../../lib/search/find.ts';
import { fold } from '../../lib/search/fold.ts';
import { Haystack, rowsOf } from '../../lib/search/haystack.ts';
import { lineOf, type Line } from '../../lib/search/line.ts';
import { searchTexts, termsOf } from '../../lib/search/query.ts';
import type { Bench, Figure, Measured } from './bench.ts';
import { customers, keystrokes, KINDS_OF_QUERY, queriesOf, type Query } from './customers.ts';
import { bytes } from './heap.ts';
import { KINDS_OF_NOTE_QUERY, noted, noteLineOf, noteQueries } from './notes.ts';

const COUNTS = [1000, 10_000, 100_000];
const keysOf = <K extends string>(kinds: Record<K, unknown>) => Object.keys(kinds) as K[];

/** Customers with their notes, and what is asked of them; only one size is held at a time. */
class Stock {
  readonly ids: string[];
  readonly names: Line[];
  readonly notes: Line[];
  /** What goes by one customer, in one text: for a plain scan, and for the others to index. */
  readonly texts: string[];
  readonly queries: Query[];

  constructor(count: number) {
    const people = customers(count);
    const all = noted(people);
    this.ids = people.map(({ id }) => id);
    this.names = people.map(lineOf);
    this.notes = all.map(noteLineOf);
    const textOf = (line?: Line) => `${line?.latin}\t${line?.wide}`;
    this.texts = this.names.map((line, row) =>
      `${textOf(line)}\t${textOf(this.notes[row])}`.split('').join(''),
    );
    this.queries = [
      ...keysOf(KINDS_OF_QUERY).flatMap((kind) => queriesOf(kind, people)),
      ...keysOf(KINDS_OF_NOTE_QUERY).flatMap((kind) => noteQueries(kind, all)),
    ];
  }
}

let stock: { count: number; stock: Stock } | undefined;
function of(count: number): Stock {
  if (stock?.count !== count) stock = { count, stock: new Stock(count) };
  return stock.stock;
}

/** Words and, of Chinese, each two characters that stand together: what an index can hold of it. */
function tokens(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word) && word.length > 2
        ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
        : word,
    )
    .filter(Boolean);
}

const PART = 5000;
const nothing = () => new Set<string>();

function searchedOf(lines: Line[]) {
  const starts = Array.from({ length: Math.ceil(lines.length / PART) }, (_, part) => part * PART);
  const base = starts.map((at) => new Haystack(rowsOf(lines.slice(at, at + PART))));
  return { base, fresh: new Haystack(rowsOf([])), gone: new Set<string>() };
}

interface Peer {
  name: string;
  build: (stock: Stock) => (query: string) => unknown[];
}

const peers: Peer[] = [
  {
    name: 'Evergreen',
    build: (stock) => {
      const names = searchedOf(stock.names);
      const notes = searchedOf(stock.notes);
      return (query) => [
        ...find(names, query, nothing).hits.map(({ id }) => id),
        ...searchTexts(notes, termsOf(query)),
      ];
    },
  },
  {
    name: 'MiniSearch',
    build: ({ ids, texts }) => {
      const index = new MiniSearch({ fields: ['text'], tokenize: tokens });
      index.addAll(texts.map((text, row) => ({ id: ids[row], text })));
      const options = { prefix: true, combineWith: 'AND' } as const;
      return (query) => index.search(query, options).map(({ id }) => id);
    },
  },
  {
    name: 'FlexSearch',
    build: ({ ids, texts }) => {
      const index = new Index({
        tokenize: 'forward',
        encoder: { ...Charset.Exact, encode: tokens },
      });
      for (const [row, text] of texts.entries()) index.add(row, text);
      return (query) => index.search(query, 200).map((row) => ids[Number(row)]);
    },
  },
];

function measured({ name, build }: Peer, count: number): (Bench | Figure)[] {
  let find: ReturnType<Peer['build']> = () => [];
  let typed: string[] = [];
  let [ours, floor, held] = [0, 0, 0];
  const at = `${name}, ${count.toLocaleString('en')} with notes`;
  return [
    {
      name: `${at}: ms to build`,
      figure: async () => {
        const stock = of(count);
        const before = bytes();
        const started = performance.now();
        find = build(stock);
        const took = performance.now() - started;
        held = bytes() - before;
        return took;
      },
    },
    {
      name: `${at}: bytes held per character`,
      figure: async () => held / of(count).texts.reduce((sum, { length }) => sum + length, 0),
    },
    {
      name: `${at}: per key (floor: includes)`,
      prepare: async () => {
        typed = of(count).queries.flatMap(keystrokes);
      },
      ours: async () => find(typed[(ours += 7) % typed.length] ?? ''),
      floor: async () => {
        const words = fold(typed[(floor += 7) % typed.length] ?? '')
          .split(' ')
          .filter(Boolean);
        return of(count).texts.filter((text) => words.every((word) => text.includes(word)));
      },
      times: 40,
    },
    {
      name: `${at}: not found of what is wanted, in a hundred`,
      figure: async () => {
        const { queries } = of(count);
        const missed = queries.filter(({ text, wanted }) => {
          const ids = find(text);
          return ids.length < 200 && !ids.includes(wanted);
        });
        find = () => [];
        return (missed.length / queries.length) * 100;
      },
    },
  ];
}

export default COUNTS.flatMap((count) =>
  peers.flatMap((peer) => measured(peer, count)),
) satisfies Measured[];
