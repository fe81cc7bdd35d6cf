import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { delay } from '../../../lib/delay/delay.ts';
import { followersOf, type Movable } from '../../../lib/delay/movable.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { makePromise } from '../../../lib/promise/promise.ts';
import { openJob } from '../../../lib/service/jobs.ts';
import { addDays } from '../../../lib/time/day.ts';
import { planVisit } from '../../../lib/visit/plan-visit.ts';
import { dump } from '../customer/dump.ts';
import { all } from '../followup/dated.ts';

const hand = { at: Date.UTC(2026, 10, 20, 9), by: 'Lin' };
const today = '2026-11-20';
const briefOn = (on: string) => addDays(on, -1);

async function agreed() {
  const db = new EvergreenDb(`delay-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: person } = await addPerson(db, { name: 'Priya Raman' }, hand);
  const of = { saleId: 'sale' };
  const job = (kind: 'delivery' | 'installation', dueOn: string) =>
    openJob(db, person.id, { kind, dueOn, ...of }, hand);
  const { value: late } = await job('delivery', '2026-11-25');
  const { value: after } = await job('installation', '2026-11-27');
  const promise = { personId: person.id, text: 'A second key', dueOn: '2026-11-24' };
  await makePromise(db, promise, today, hand);
  const visit = { purpose: 'Look at it', on: '2026-11-30', minutes: 60 };
  await planVisit(db, person.id, visit, today, hand);
  return { db, late: { of: 'job', record: late } as Movable, after };
}

const dueOf = async (db: EvergreenDb) =>
  (await db.reminders.toArray())
    .filter(({ state }) => state === 'open')
    .map(({ cadence, about, channel, dueOn }) => `${cadence} ${channel} ${about} ${dueOn}`)
    .sort();

test('1.14 what the supplier delays moves with what waits for it, the customer hears of it today, and Undo takes it back', async () => {
  const { db, late } = await agreed();
  const followers = await followersOf(db, late);
  // What was agreed for before that day does not wait for it.
  expect(followers.map(({ what: { of }, same }) => [of, same])).toEqual([
    ['job', true],
    ['visit', false],
  ]);
  const before = await dump(db);
  const also = followers.map(({ what }) => what);
  const call = 'Tell them';
  const given = { late, dueOn: '2026-12-01', also, note: 'Six days late', call, today };
  const { batch } = await delay(db, given, briefOn, hand);
  await keepLife(db, all, today, hand);
  expect(await dueOf(db)).toEqual([
    'job task  2026-12-01',
    'job task  2026-12-03',
    'promise task A second key 2026-11-24',
    'routine call Tell them 2026-11-20',
    'visit task Look at it 2026-12-05',
    'visit visit Look at it 2026-12-06',
  ]);
  expect((await db.events.toArray()).map(({ text }) => text)).toContain('Six days late');
  await undo(db, batch ?? '');
  await keepLife(db, all, today, hand);
  expect(await dump(db)).toBe(before);
});

test('1.14 what is told at length is cut for the call, and nothing stands in its way', async () => {
  const { db, late } = await agreed();
  const given = { late, dueOn: '2026-12-01', also: [], note: 'Late', today };
  await delay(db, { ...given, call: `Tell them: ${'a pump 🚰 '.repeat(40)}` }, briefOn, hand);
  const [call] = await db.routines.toArray();
  expect(call?.purpose).toMatch(/^Tell them: a pump/);
  expect(call?.purpose.isWellFormed()).toBe(true);
});

test('1.14 a promise is moved alone where nothing waits for it and the customer knows', async () => {
  const { db } = await agreed();
  const [promise] = await db.promises.toArray();
  if (!promise) throw new Error('no promise');
  const late = { of: 'promise', record: promise } as const;
  const given = { late, also: [], note: 'Late', today };
  await expect(delay(db, { ...given, dueOn: '2026-11-24' }, briefOn, hand)).rejects.toThrow();
  await delay(db, { ...given, dueOn: '2026-11-26' }, briefOn, hand);
  expect((await db.promises.toArray()).map(({ dueOn }) => dueOn)).toEqual(['2026-11-26']);
  expect(await db.routines.count()).toBe(0);
});
