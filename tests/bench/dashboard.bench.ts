import { choicesIn } from '../../lib/customer/roll/choices.ts';
import { readAll } from '../../lib/customer/roll/read.ts';
import { Roll } from '../../lib/customer/roll/roll.ts';
import { shownRows } from '../../lib/customer/roll/shown.ts';
import { EVERYBODY, type View } from '../../lib/customer/roll/view.ts';
import type { Row } from '../../lib/customer/roll/row.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import type { Bench, Measured } from './bench.ts';
import { stock } from './stock.ts';

const db = new EvergreenDb('bench-dashboard');
const here = { today: '2026-11-21', zone: 'UTC', author: '' };
let open: Roll;
let rows: readonly Row[] = [];

function atStart(count: number): Bench {
  return {
    name: `table of ${count.toLocaleString('en')}: stored rows are there (floor: reading the people)`,
    budget: 0.25,
    prepare: async () => {
      await stock(db, count);
      await new Roll(db).tidy();
      open = new Roll(db);
      rows = await open.rows();
    },
    ours: async () => {
      const all = await new Roll(db).rows();
      return shownRows(all, EVERYBODY, here)
        .slice(0, 40)
        .map(({ name, organisation, tags }) => [name, organisation, tags]);
    },
    floor: () => db.people.toArray(),
    times: 3,
  };
}

let turn = 0;
function afterWrite(count: number): Bench {
  return {
    name: `table of ${count.toLocaleString('en')}: one customer is changed (floor: the write alone)`,
    prepare: async () => {},
    ours: async () => {
      await change();
      rows = await open.rows();
    },
    floor: change,
    times: 20,
  };
}

async function change(): Promise<void> {
  const row = rows[(turn += 7919) % rows.length];
  await db.people.update(row?.id ?? '', { lastContactAt: turn });
}

function view(count: number, what: string, given: Partial<View>): Bench {
  return {
    name: `table of ${count.toLocaleString('en')}: ${what} (floor: going through an array)`,
    prepare: async () => {},
    ours: async () => shownRows(rows, { ...EVERYBODY, ...given }, here),
    floor: async () => rows.filter(({ id }) => id > 'f'),
    times: 5,
  };
}

export default [20_000, 100_000].flatMap((count) => [
  atStart(count),
  afterWrite(count),
  view(count, 'sorted by last contact', { sort: 'lastContactAt' }),
  view(count, 'sorted by next due', { sort: 'nextDue', descending: true }),
  view(count, 'with a tag, of tier A', { filter: { tag: 'dealer', tier: 'A' } }),
  {
    name: `table of ${count.toLocaleString('en')}: read for the first time, nothing is stored yet`,
    prepare: async () => {},
    ours: () => readAll(db),
    floor: () => db.people.toArray(),
    times: 1,
  },
  {
    ...view(count, 'what can be chosen', {}),
    ours: async () => choicesIn(rows),
  },
]) satisfies Measured[];
