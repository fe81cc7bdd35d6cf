import { EvergreenDb } from '../../lib/db/db.ts';
import { learn } from '../../lib/dossier/facts.ts';
import { countDue, nextDueDay } from '../../lib/followup/due.ts';
import { dueList, handledOn } from '../../lib/followup/due-list.ts';
import { keepLife } from '../../lib/followup/keep-life.ts';
import { lookAround } from '../../lib/followup/look-around.ts';
import { byCustomer, cutAt, inOrder } from '../../lib/followup/order.ts';
import { BADGE_MOST } from '../../lib/followup/reconcile.ts';
import type { Bench, Figure, Measured } from './bench.ts';
import { Counted } from './counted.ts';
import { bytes } from './heap.ts';
import { longestTask } from './longest-task.ts';
import { EACH, fill, idOf, TODAY } from './many-reminders.ts';

const hand = { at: Date.UTC(2026, 10, 30, 12), by: 'Lin' };
const rules = { policy: { saleDay: 'zero', weekends: 'none' }, author: 'Lin' } as const;
const MANY = 100_000;
const FEW = 1000;
const of = `${(EACH * MANY).toLocaleString('en')} reminders`;
/** So long the planning of everybody is watched, ms. */
const WATCHED = 20_000;

/** A store of one size, and what it was asked for. */
class Store {
  readonly counted = new Counted();
  readonly customers: number;
  #turn = 0;
  db: EvergreenDb;

  constructor(customers: number) {
    this.customers = customers;
    this.db = this.#opened();
  }

  #opened(): EvergreenDb {
    const db = new EvergreenDb(`bench-reminders-${this.customers}`);
    db.use(this.counted.middleware());
    return db;
  }

  /** What the browser does when it stops the background. */
  stop(): void {
    this.db.close();
    this.db = this.#opened();
  }

  keep = () => keepLife(this.db, rules, TODAY, hand);

  look = () =>
    lookAround(
      this.db,
      { zone: 'UTC', noticeAt: '09:00', author: 'Lin', hand, policy: async () => rules.policy },
      { badge: async () => {}, wake: async () => {}, notify: async () => {} },
    );

  /** Today's list as it is read and cut. */
  list = async () => {
    const [{ due, harms }, handled] = await Promise.all([
      dueList(this.db, TODAY),
      handledOn(this.db, TODAY, 'UTC'),
      nextDueDay(this.db, TODAY),
    ]);
    return cutAt(byCustomer(inOrder(due, harms)), 20 - handled.size, TODAY);
  };

  /** Learns something of one customer after the other. */
  change = () => {
    const personId = idOf((this.#turn += 7919) % this.customers);
    const value = `0${1 + (this.#turn % 9)}-11`;
    const at = hand.at + this.#turn;
    return learn(this.db, { personId, field: 'birthday', value, from: 'told' }, { ...hand, at });
  };
}

const few = new Store(FEW);
const many = new Store(MANY);

interface Mark {
  person?: string;
}

async function readMark(): Promise<Mark> {
  const stored = await many.db.device.get('dates');
  return JSON.parse(stored?.value ?? '{}');
}

/** Plans everybody for a while, and is stopped then. @returns whom it came to */
async function planForAWhile(time: number): Promise<string> {
  const going = many.keep().catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, time));
  many.stop();
  await going;
  return (await readMark()).person ?? '';
}

let cameTo = '';
let longest = 0;

/** The rules are new to both: everybody is planned. Of the large store only for a while. */
const everybody: Figure[] = [
  {
    name: `${of}: filled by IndexedDB alone, s`,
    figure: async () => {
      const started = performance.now();
      await fill(few.db, FEW);
      await fill(many.db, MANY);
      await few.look();
      return (performance.now() - started) / 1000;
    },
  },
  {
    name: `${MANY.toLocaleString('en')} customers, other rules: planned in a second`,
    figure: async () => {
      longest = await longestTask(async () => {
        cameTo = await planForAWhile(WATCHED);
      });
      return Number(cameTo.slice(1)) / (WATCHED / 1000);
    },
  },
  // A time, which goes by the load of the machine: it is shown.
  { name: 'meanwhile: longest task, ms', figure: async () => longest },
  {
    name: 'stopped and begun again: it does not go on where it was (1), or does (0)',
    budget: 0,
    figure: async () => ((await planForAWhile(WATCHED / 10)) > cameTo ? 0 : 1),
  },
];

/** The others are taken as planned: each page of them is like those that were. */
async function planned(): Promise<void> {
  const { person: _, ...mark } = await readMark();
  await many.db.device.put({ key: 'dates', value: JSON.stringify(mark) });
  await many.look();
}

function bench(name: string, run: (store: Store) => Promise<unknown>, times: number): Bench {
  return {
    name: `${of}: ${name} (floor: of ${(EACH * FEW).toLocaleString('en')})`,
    budget: 2,
    prepare: async () => {},
    ours: () => run(many),
    floor: () => run(few),
    times,
  };
}

const start: Bench = {
  ...bench('a look, nothing changed', ({ look }) => look(), 20),
  prepare: planned,
};

const asked: Figure[] = [
  {
    name: `${of}: records that a look reads`,
    // A hundred for the badge, and a few marks.
    budget: BADGE_MOST + 20,
    figure: async () => {
      many.counted.read = 0;
      await many.look();
      return many.counted.read;
    },
  },
  {
    name: `${of}: counts of a range, ever`,
    budget: 0,
    figure: async () => many.counted.counts,
  },
  {
    name: `${of}: MB held after a look and a list`,
    budget: 5,
    figure: async () => {
      const before = bytes();
      await many.look();
      await many.list();
      return (bytes() - before) / 1024 ** 2;
    },
  },
];

export default [
  ...everybody,
  start,
  bench('the next day on which something is due', ({ db }) => nextDueDay(db, TODAY), 40),
  bench('today', ({ list }) => list(), 10),
  bench('the badge', ({ db }) => countDue(db, TODAY, BADGE_MOST), 40),
  bench('one customer changed, and a look', async ({ change, look }) => {
    await change();
    await look();
  }, 10),
  ...asked,
] satisfies Measured[];
