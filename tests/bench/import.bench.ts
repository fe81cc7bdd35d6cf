import type { Address, Organisation, Person } from '../../lib/customer/person.ts';
import { PeopleSearch } from '../../lib/customer/search.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import type { Incoming } from '../../lib/exchange/incoming.ts';
import { layoutOf } from '../../lib/exchange/layout-of.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { isRefusal, readPeople } from '../../lib/exchange/read-file.ts';
import { undoImport } from '../../lib/exchange/undo-import.ts';
import { writeImport } from '../../lib/exchange/write-import.ts';
import type { Bench, Figure, Measured } from './bench.ts';
import { customers } from './customers.ts';
import { ended } from './ended.ts';
import { bytes } from './heap.ts';
import { longestTask } from './longest-task.ts';

const db = new EvergreenDb('bench-import');
/** Takes the same rows raw, while the imported ones are still needed. */
const beside = new EvergreenDb('bench-import-raw');
const order = { file: 'bench.csv', hand: { at: 1, by: '' }, today: '2026-11-21' };

/** A table as many programs write it. */
function fileOf(count: number): Blob {
  const lines = customers(count).map(({ name, organisation = '', others: [email, phone] }) =>
    [name, organisation, email, phone].join(','),
  );
  return new Blob([['Name,Company,E-mail,Phone', ...lines].join('\n')]);
}

async function read(file: Blob): Promise<Incoming[]> {
  const { layout } = await layoutOf(file, 'utf-8');
  const found: Incoming[] = [];
  for await (const { read } of readPeople(file, { kind: 'csv', encoding: 'utf-8', layout })) {
    found.push(...read.flatMap((one) => (isRefusal(one) ? [] : one)));
  }
  return found;
}

/** From the file to the database, as the import page does it. */
async function importAll(file: Blob) {
  return writeImport(db, await planImport(db, await read(file)), order);
}

async function empty(): Promise<void> {
  await db.delete();
  await db.open();
}

/** What one import wrote, to be written once more by IndexedDB alone. */
interface Rows {
  organisations: Organisation[];
  people: Person[];
  addresses: Address[];
}
const CHUNK = 1000;

const allRows = async (): Promise<Rows> => ({
  organisations: await db.organisations.toArray(),
  people: await db.people.toArray(),
  addresses: await db.addresses.toArray(),
});

/** The same rows into the same tables, in as many transactions. */
async function raw(into: EvergreenDb, rows: Rows, logged: boolean): Promise<void> {
  await into.open();
  const chunks = Math.ceil(rows.people.length / CHUNK);
  let stamp = 0;
  for (let chunk = 0; chunk < chunks; chunk++) {
    const tables = ['organisations', 'people', 'addresses', 'changes'] as const;
    const transaction = into.backendDB().transaction(tables, 'readwrite', { durability: 'strict' });
    for (const name of ['organisations', 'people', 'addresses'] as const) {
      const each = rows[name].length / chunks;
      const store = transaction.objectStore(name);
      for (const after of rows[name].slice(
        Math.round(chunk * each),
        Math.round((chunk + 1) * each),
      )) {
        store.add(after);
        if (!logged) continue;
        const entry = {
          stamp: String(++stamp),
          batch: String(chunk),
          table: name,
          kind: 'created',
        };
        transaction.objectStore('changes').add({ ...entry, key: '', after });
      }
    }
    await ended(transaction);
  }
}

function importBench(count: number, more: Partial<Bench>, logged = false): Bench {
  let file = new Blob();
  let rows: Rows = { organisations: [], people: [], addresses: [] };
  return {
    name: `import ${count.toLocaleString('en')} rows (floor: raw inserts${logged ? ', each logged' : ''})`,
    prepare: async () => {
      file = fileOf(count);
      await empty();
      await importAll(file);
      rows = await allRows();
    },
    reset: empty,
    ours: () => importAll(file),
    floor: () => raw(db, rows, logged),
    times: 1,
    ...more,
  };
}

/** Milliseconds that something takes. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

const MANY = 100_000;
const of = MANY.toLocaleString('en');
let file = new Blob();
let id = '';
let before: PeopleSearch;
let longest = 0;
let megabytes = 0;

/**
 * The large file, once: an import takes minutes where others work too, and so each figure is taken
 * from the same one. Small files are measured in turns with their floor.
 */
const large: Figure[] = [
  {
    name: `import ${of} rows (floor: raw inserts)`,
    budget: 1.3,
    figure: async () => {
      file = fileOf(MANY);
      await empty();
      before = new PeopleSearch(db);
      await before.find('x');
      let ours = 0;
      longest = await longestTask(async () => {
        ours = await timed(async () => {
          ({ id } = await importAll(file));
        });
      });
      const rows = await allRows();
      const floor = await timed(() => raw(beside, rows, false));
      await beside.delete();
      return ours / floor;
    },
  },
  {
    name: `import ${of} rows: longest task of the page, ms`,
    figure: async () => longest,
  },
  {
    name: `${of} imported: the search of a new page is ready, ms`,
    figure: () => timed(() => new PeopleSearch(db).find('zoë')),
  },
  {
    name: `${of} imported: the search of a page that was open is ready, ms`,
    figure: () => timed(() => before.find('zoë')),
  },
  {
    name: `${of} imported: people that the search finds`,
    figure: async () => (await before.find('@')).hits.length,
  },
  {
    name: `${of} known: the same file is looked at, ms`,
    figure: async () => {
      const rows = await read(file);
      const started = performance.now();
      const plan = await planImport(db, rows);
      const took = performance.now() - started;
      megabytes = bytes() / 1024 ** 2;
      if (plan.rows.some(({ verdict }) => verdict !== 'same')) throw new Error('not the same');
      return took;
    },
  },
  {
    name: `${of} known: the same file is looked at, MB in use`,
    figure: async () => megabytes,
  },
  {
    name: `${of} imported: taken back, ms`,
    figure: () => timed(() => undoImport(db, id)),
  },
  { name: `${of} taken back: people left`, budget: 0, figure: () => db.people.count() },
];

export default [
  importBench(1000, { rounds: 3 }),
  importBench(10_000, { rounds: 3 }),
  importBench(10_000, { rounds: 3 }, true),
  ...large,
] satisfies Measured[];
