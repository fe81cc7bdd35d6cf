import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { snooze } from '../../../lib/followup/close.ts';
import { announced } from '../../../lib/followup/claim.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { addDays } from '../../../lib/time/day.ts';
import { Worker } from './two-years/worker.ts';

const policy = { saleDay: 'zero', weekends: 'none' } as const;
const time = { zone: 'UTC', noticeAt: '09:00' };
const SECOND = 1000;
/** After so long what a dead worker claimed is free again. */
const FREE = 61 * SECOND;
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

const sales = fc.integer({ min: 1, max: 4 });
const seconds = fc.constantFrom(0, 1, 30, 61, 3600);

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
      let today = '2026-11-22';
      const look = async (dies: boolean) => {
        const { announce } = await reconcile(db, now, time);
        if (dies) return;
        for (const { id, showOn } of announce) {
          shown.set(`${id}@${showOn}`, (shown.get(`${id}@${showOn}`) ?? 0) + 1);
        }
        await announced(db, announce, now);
      };
      for (const { seconds, dies, putOff } of all) {
        now += seconds * SECOND;
        await Promise.all(dies.map(look));
        if (!putOff) continue;
        const one = await db.reminders.where('[state+showOn]').equals(['open', today]).first();
        today = addDays(today, 1);
        now += 24 * 3600 * SECOND;
        if (one) await snooze(db, one.id, today, { at: now, by: 'Lin' });
      }
      now += FREE;
      await look(false);
      const due = await db.reminders
        .where('[state+showOn]')
        .between(['open', ''], ['open', today], true, true)
        .toArray();
      expect(due.length).toBeGreaterThanOrEqual(count);
      for (const { id, showOn } of due) expect(shown.get(`${id}@${showOn}`)).toBe(1);
      expect([...shown.values()].every((times) => times === 1)).toBe(true);
      await db.delete();
    }),
    { numRuns: 40 },
  );
});

test('law: a worker may die at any step of a look, and the next one tells what it did not', async () => {
  const lives = fc.array(
    fc.record({ steps: fc.integer({ min: 1, max: 40 }), twice: fc.boolean() }),
    {
      maxLength: 8,
    },
  );
  await fc.assert(
    fc.asyncProperty(sales, lives, async (count, all) => {
      const db = await withSales(count);
      let now = begin;
      const worker = new Worker(db.name, () => now);
      const look = async (steps: number, twice: boolean) => {
        now += FREE;
        const hand = { at: now, by: 'Lin' };
        // The worker itself finds what is shown twice without need.
        return worker.look(
          { ...time, author: 'Lin', hand, policy: async () => policy },
          twice,
          steps,
        );
      };
      for (const { steps, twice } of all) await look(steps, twice);
      await look(Infinity, false);
      const due = await db.reminders
        .where('[state+showOn]')
        .equals(['open', '2026-11-22'])
        .toArray();
      expect(due).toHaveLength(count);
      expect(due.every((reminder) => worker.isAnnounced(reminder))).toBe(true);
      expect((await look(Infinity, true))?.notices).toEqual([]);
      worker.close();
      await db.delete();
    }),
    { numRuns: 40 },
  );
});
