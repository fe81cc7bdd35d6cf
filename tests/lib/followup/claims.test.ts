import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { snooze } from '../../../lib/followup/close.ts';
import { announced } from '../../../lib/followup/claim.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { addDays, dayAt } from '../../../lib/time/day.ts';
import { Worker } from './two-years/worker.ts';

const policy = { saleDay: 'zero', weekends: 'none' } as const;
const time = { zone: 'UTC', noticeAt: '00:00' };
const SECOND = 1000;
/** After so long what a dead worker claimed is free again. */
const FREE = 61 * SECOND;
/** So many looks find it by then, also where its claim is from a clock that was ahead. */
const SURE = 3;
const HOUR = 3600;
const begin = Date.UTC(2026, 10, 22, 10);
let n = 0;

async function withSales(count: number): Promise<EvergreenDb> {
  const db = new EvergreenDb(`claims-${++n}`);
  const hand = { at: begin, by: 'Lin' };
  const { value: person } = await addPerson(db, { name: 'Priya Raman' }, hand);
  for (let sale = 0; sale < count; sale++) {
    const given = { personId: person.id, product: `pump ${sale}`, soldOn: '2026-11-20' };
    await recordSale(db, given, policy, hand);
  }
  return db;
}

const nameOf = ({ id, showOn }: Reminder) => `${id}@${showOn}`;
const sales = fc.integer({ min: 1, max: 4 });
/** Between two looks: time passes, or somebody sets the clock on or back. */
const seconds = fc.constantFrom(0, 1, 30, 61, HOUR, 24 * HOUR, -1, -30, -61, -HOUR, -24 * HOUR);

test('law: however many look at once, and whoever dies before showing it, each is shown once', async () => {
  const looks = fc.record({
    seconds,
    /** Of each that looks at once, whether it dies between its claim and the notice. */
    dies: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
    putOff: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(sales, fc.array(looks, { maxLength: 8 }), async (count, all) => {
      const db = await withSales(count);
      const shown = new Map<string, number>();
      let now = begin;
      const look = async (dies: boolean) => {
        const { announce } = await reconcile(db, now, time);
        if (dies) return;
        for (const one of announce.map(nameOf)) shown.set(one, (shown.get(one) ?? 0) + 1);
        await announced(db, announce, now);
      };
      for (const { seconds, dies, putOff } of all) {
        now += seconds * SECOND;
        await Promise.all(dies.map(look));
        const [one] = putOff ? await dueBy(db, dayAt(now, 'UTC')) : [];
        if (one) await snooze(db, one.id, addDays(dayAt(now, 'UTC'), 1), { at: now, by: 'Lin' });
      }
      now = Math.max(now, begin);
      for (let times = 0; times < SURE; times++) {
        now += FREE;
        await look(false);
      }
      const due = await dueBy(db, dayAt(now, 'UTC'));
      for (const one of due.map(nameOf)) expect(shown.get(one), one).toBe(1);
      expect([...shown.values()].every((times) => times === 1)).toBe(true);
      await db.delete();
    }),
    { numRuns: 40 },
  );
});

test('law: a worker may die at any step of a look, and the next ones tell what it did not', async () => {
  const lives = fc.record({ seconds, steps: fc.integer({ min: 1, max: 40 }), twice: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(sales, fc.array(lives, { maxLength: 8 }), async (count, all) => {
      const db = await withSales(count);
      let now = begin;
      const worker = new Worker(db.name, () => now);
      const look = async (steps: number, twice: boolean) => {
        const hand = { at: now, by: 'Lin' };
        const looking = { ...time, author: 'Lin', hand, policy: async () => policy };
        // The worker itself finds what is shown twice without need.
        return worker.look(looking, twice, steps);
      };
      for (const { seconds, steps, twice } of all) {
        now += seconds * SECOND;
        await look(steps, twice);
      }
      now = Math.max(now, begin);
      for (let times = 0; times < SURE; times++) {
        now += FREE;
        await look(Infinity, false);
      }
      const due = await dueBy(db, dayAt(now, 'UTC'));
      expect(due.length).toBeGreaterThanOrEqual(count);
      expect(due.every((reminder) => worker.isAnnounced(reminder))).toBe(true);
      expect((await look(Infinity, true))?.notices).toEqual([]);
      worker.close();
      await db.delete();
    }),
    { numRuns: 40 },
  );
});
