import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fold } from '../../lib/search/fold.ts';
import { Haystack, rowsOf } from '../../lib/search/haystack.ts';
import { lineOf } from '../../lib/search/line.ts';
import { search, termsOf } from '../../lib/search/query.ts';
import type { Bench, Figure } from './bench.ts';
import { customers, keystrokes, KINDS_OF_QUERY, queriesOf } from './customers.ts';

/** A hundred thousand take these two minutes to build. */
const COUNT = 10_000;
const people = customers(COUNT);
const lines = people.map(lineOf);
const texts = lines.map(({ latin, wide }) => `${latin}\t${wide}`.split('').join(''));
const queries = (Object.keys(KINDS_OF_QUERY) as (keyof typeof KINDS_OF_QUERY)[]).flatMap((kind) =>
  queriesOf(kind, people),
);
const typed = queries.flatMap(keystrokes);

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

interface Peer {
  name: string;
  build: () => (query: string) => unknown[];
}

const peers: Peer[] = [
  {
    name: 'Evergreen',
    build: () => {
      const searched = { base: [new Haystack(rowsOf(lines))], fresh: new Haystack(rowsOf([])) };
      return (query) =>
        search({ ...searched, gone: new Set() }, termsOf(query)).map(({ id }) => id);
    },
  },
  {
    name: 'MiniSearch',
    build: () => {
      const index = new MiniSearch({ fields: ['text'], tokenize: tokens });
      index.addAll(texts.map((text, row) => ({ id: people[row]?.id, text })));
      const options = { prefix: true, combineWith: 'AND' } as const;
      return (query) => index.search(query, options).map(({ id }) => id);
    },
  },
  {
    name: 'FlexSearch',
    build: () => {
      const index = new Index({
        tokenize: 'forward',
        encoder: { ...Charset.Exact, encode: tokens },
      });
      for (const [row, text] of texts.entries()) index.add(row, text);
      return (query) => index.search(query, 200).map((row) => people[Number(row)]?.id);
    },
  },
];

function measured({ name, build }: Peer): (Bench | Figure)[] {
  let find: ReturnType<Peer['build']> = () => [];
  let ours = 0;
  let floor = 0;
  const at = `${name}, ${COUNT.toLocaleString('en')}`;
  return [
    {
      name: `${at}: ms to build`,
      figure: async () => {
        const started = performance.now();
        find = build();
        return performance.now() - started;
      },
    },
    {
      name: `${at}: per key (floor: includes)`,
      prepare: async () => {},
      ours: async () => find(typed[ours++ % typed.length] ?? ''),
      floor: async () => {
        const words = fold(typed[floor++ % typed.length] ?? '')
          .split(' ')
          .filter(Boolean);
        return texts.filter((text) => words.every((word) => text.includes(word)));
      },
      times: 60,
    },
    {
      name: `${at}: not found of ${queries.length} wanted`,
      figure: async () =>
        queries.filter(({ text, wanted }) => {
          const ids = find(text);
          return ids.length < 200 && !ids.includes(wanted);
        }).length,
    },
  ];
}

export default peers.flatMap(measured);
