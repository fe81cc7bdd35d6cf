import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { countKinds, servedTo } from '../../../lib/insight/served.ts';
import { JOBS } from '../../../lib/service/job.ts';
import { cancelJob, changeJob, finishJob, openJob, reopenJob } from '../../../lib/service/jobs.ts';
import { lateDays } from '../../../lib/service/late.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;

async function withPerson() {
  const db = new EvergreenDb(`job-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand);
  const reminder = (id: string) => db.reminders.get(`job:${id}:due`);
  return { db, priya, reminder };
}

test('0.2 each kind of job is made, counted, done and undone', async () => {
  const { db, priya, reminder } = await withPerson();
  const before = await dump(db);
  const batches: string[] = [];
  for (const kind of JOBS) {
    const given = { kind, dueOn: '2026-11-25', text: `about ${kind}` };
    const { value, batch } = await openJob(db, priya.id, given, hand);
    expect(await reminder(value.id)).toMatchObject({ state: 'open', dueOn: '2026-11-25' });
    batches.unshift(batch ?? '');
  }
  expect(countKinds(await servedTo(db, priya.id)).size).toBe(JOBS.length);
  expect([...countKinds([{ kind: 'repair' }, { kind: 'repair' }])]).toEqual([['repair', 2]]);
  for (const batch of batches) await undo(db, batch);
  expect(await dump(db)).toBe(before);
});

test('0.2 a job that was done after its day is shown late by the right number of days', async () => {
  const { db, priya, reminder } = await withPerson();
  const given = { kind: 'repair', dueOn: '2026-11-20' } as const;
  const { value: repair } = await openJob(db, priya.id, given, hand);
  expect(lateDays(repair, '2026-11-20')).toBe(0);
  expect(lateDays(repair, '2026-11-23')).toBe(3);
  // Noted on the 30th, and done on the 22nd.
  await finishJob(db, repair.id, '2026-11-22', policy, { ...hand, at: Date.UTC(2026, 10, 30) });
  const done = await db.jobs.get(repair.id);
  expect(done && lateDays(done, '2027-01-01')).toBe(2);
  expect(await reminder(repair.id)).toMatchObject({ state: 'done' });
  const [entry] = await timeline(db, priya.id, 1);
  expect(entry?.turn).toEqual({ was: 'done', late: 2, job: 'repair' });

  const { value: early } = await openJob(db, priya.id, given, hand);
  await finishJob(db, early.id, '2026-11-20', policy, hand);
  const late = (await db.events.toArray()).map(({ turn }) => turn?.late);
  expect(late.filter((days) => days !== undefined)).toEqual([2]);
});

test('0.25 a delivery that is done tells its sale, and Undo takes both back', async () => {
  const { db, priya } = await withPerson();
  const sold = { personId: priya.id, product: 'pump', soldOn: '2026-11-15' };
  const { value: sale } = await recordSale(db, sold, policy, hand);
  const given = { kind: 'delivery', dueOn: '2026-11-20', saleId: sale.id } as const;
  const { value: job } = await openJob(db, priya.id, given, hand);
  const before = await dump(db);
  const { batch } = await finishJob(db, job.id, '2026-11-19', policy, hand);
  expect((await db.sales.get(sale.id))?.deliveredOn).toBe('2026-11-19');
  await undo(db, batch ?? '');
  expect(await dump(db)).toBe(before);
});

test('a job is moved, cancelled with a reason, and taken up again', async () => {
  const { db, priya, reminder } = await withPerson();
  const given = { kind: 'exchange', dueOn: '2026-11-20', text: 'seal' } as const;
  const { value: job } = await openJob(db, priya.id, given, hand);
  await changeJob(db, job.id, { dueOn: '2026-11-27', text: undefined }, hand);
  expect(await db.jobs.get(job.id)).not.toHaveProperty('text');
  expect(await reminder(job.id)).toMatchObject({ dueOn: '2026-11-27', showOn: '2026-11-27' });
  await expect(cancelJob(db, job.id, ' ', hand)).rejects.toThrow();
  await cancelJob(db, job.id, 'They bought a new one', hand);
  expect(await db.jobs.get(job.id)).toMatchObject({ cancelledWhy: 'They bought a new one' });
  expect(await reminder(job.id)).toMatchObject({ state: 'cancelled' });
  await reopenJob(db, job.id, '2026-12-01', hand);
  expect(await reminder(job.id)).toMatchObject({ state: 'open', dueOn: '2026-12-01' });
  expect(await db.jobs.get(job.id)).not.toHaveProperty('cancelledWhy');
});
