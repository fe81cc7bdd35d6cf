import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { logOutcome, skip, snooze } from '../../../lib/followup/close.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { noticeText } from '../../../lib/followup/notice.ts';
import { announced } from '../../../lib/followup/claim.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { changeSale, recordSale } from '../../../lib/followup/sell.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { undo } from '../../../lib/db/undo.ts';

const zone = 'Asia/Shanghai';
const time = { zone, noticeAt: '09:00' };
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const sold = { at: at('2026-11-16T10:00'), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'forward' } as const;

let db: EvergreenDb;
let n = 0;
let personId: string;
let saleId: string;

beforeEach(async () => {
  db = new EvergreenDb(`reconcile-${++n}`);
  const { value } = await addPerson(db, { name: 'Priya Raman', email: 'priya@acme.example' }, sold);
  personId = value.id;
  const sale = await recordSale(
    db,
    { personId, product: 'CX-40', soldOn: '2026-11-16' },
    policy,
    sold,
  );
  saleId = sale.value.id;
  return () => db.delete();
});

const announce = async (now: number) => {
  const done = await reconcile(db, now, time);
  await announced(db, done.announce, now);
  return done;
};

test('0.1 nothing is announced before its day and hour, and it wakes at the first step', async () => {
  const first = await reconcile(db, at('2026-11-17T23:59'), time);
  expect(first).toEqual({ announce: [], due: 0, wakeAt: at('2026-11-18T09:00') });
  const early = await reconcile(db, at('2026-11-18T08:59'), time);
  expect(early).toEqual({ announce: [], due: 1, wakeAt: at('2026-11-18T09:00') });
});

test('0.1 a due step is announced once, however often it is looked at', async () => {
  const first = await announce(at('2026-11-18T09:00'));
  expect(first.announce.map((reminder) => reminder.step)).toEqual(['day-2']);
  expect(first.wakeAt).toBe(at('2026-11-20T09:00'));
  expect((await announce(at('2026-11-18T09:01'))).announce).toEqual([]);
  expect((await announce(at('2026-11-19T18:00'))).announce).toEqual([]);
});

test('two wake-ups at once announce it once', async () => {
  const now = at('2026-11-18T09:00');
  const both = await Promise.all([reconcile(db, now, time), reconcile(db, now, time)]);
  expect(both.flatMap((done) => done.announce)).toHaveLength(1);
});

test('a worker that died after claiming leaves the notice to a later one', async () => {
  await reconcile(db, at('2026-11-18T09:00'), time);
  expect((await reconcile(db, at('2026-11-18T09:00'), time)).announce).toHaveLength(0);
  expect((await reconcile(db, at('2026-11-18T09:02'), time)).announce).toHaveLength(1);
});

test('a clock that jumps a year ahead and back repeats nothing and loses nothing', async () => {
  expect((await announce(at('2027-11-18T12:00'))).announce).toHaveLength(3);
  expect((await announce(at('2026-11-18T12:00'))).announce).toEqual([]);
  expect(await dueBy(db, '2026-11-18')).toHaveLength(1);
});

test('a flight to another zone moves the hour, not the day', async () => {
  const newYork = { zone: 'America/New_York', noticeAt: '09:00' };
  const now = at('2026-11-18T09:00');
  expect((await reconcile(db, now, newYork)).announce).toEqual([]);
  const there = Temporal.PlainDateTime.from('2026-11-18T09:00').toZonedDateTime('America/New_York');
  expect((await reconcile(db, there.epochMilliseconds, newYork)).announce).toHaveLength(1);
});

test('0.1 logging that we spoke closes the step, writes the timeline and the last contact', async () => {
  const hand = { at: at('2026-11-18T10:00'), by: 'Lin' };
  const id = `after-sale:${saleId}:day-2`;
  const { batch } = await logOutcome(
    db,
    id,
    { outcome: 'spoke', result: 'well', text: 'Runs fine' },
    '2026-11-18',
    hand,
  );
  expect(await db.reminders.get(id)).toMatchObject({ state: 'done', result: 'well' });
  expect((await db.people.get(personId))?.lastContactAt).toBe(hand.at);
  expect((await timeline(db, personId, 1))[0]).toMatchObject({
    kind: 'call',
    text: 'Runs fine',
    outcome: 'spoke',
  });
  await undo(db, batch ?? '');
  expect(await db.reminders.get(id)).toMatchObject({ state: 'open' });
  expect((await db.people.get(personId))?.lastContactAt).toBeUndefined();
});

test('0.19 three unanswered calls are no contact; the step stays open and rests for two weeks', async () => {
  const id = `after-sale:${saleId}:day-2`;
  for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) {
    const hand = { at: at(`${day}T10:00`), by: 'Lin' };
    await logOutcome(db, id, { outcome: 'noAnswer', text: '' }, day, hand);
  }
  expect(await db.reminders.get(id)).toMatchObject({
    state: 'open',
    attempts: 3,
    showOn: '2026-12-04',
  });
  expect((await db.people.get(personId))?.lastContactAt).toBeUndefined();
});

test('a snoozed step is announced again on its new day', async () => {
  const id = `after-sale:${saleId}:day-2`;
  await announce(at('2026-11-18T09:00'));
  await snooze(db, id, '2026-11-19', { at: at('2026-11-18T09:30'), by: '' });
  expect(await dueBy(db, '2026-11-18')).toEqual([]);
  expect((await announce(at('2026-11-19T09:00'))).announce.map((reminder) => reminder.id)).toEqual([
    id,
  ]);
});

test('a skipped step keeps its reason and is closed for good', async () => {
  const id = `after-sale:${saleId}:day-2`;
  const hand = { at: at('2026-11-18T09:30'), by: '' };
  await skip(db, id, 'on holiday', hand);
  expect(await db.reminders.get(id)).toMatchObject({ state: 'skipped', skippedWhy: 'on holiday' });
  await expect(snooze(db, id, '2026-11-20', hand)).rejects.toThrow('not open');
});

test('4.7d a cancelled sale takes its open steps out of the list', async () => {
  await changeSale(db, saleId, { state: 'cancelled' }, policy, {
    at: at('2026-11-17T09:00'),
    by: '',
  });
  expect(await dueBy(db, '2026-12-31')).toEqual([]);
});

test('one due step names the person and the purpose; several are one notice', async () => {
  const due = await dueBy(db, '2026-12-31');
  const name = () => 'Priya Raman';
  const day = '2026-11-18';
  expect(noticeText(due.slice(0, 1), name, 'en', {}, day)).toEqual({
    title: 'Priya Raman',
    message: 'Day 2: is it in use? (CX-40)',
    personId,
  });
  expect(noticeText(due.slice(0, 1), name, 'zh-TW', {}, day)?.message).toBe(
    '第2天：用上了嗎？（CX-40）',
  );
  expect(noticeText(due, name, 'zh-CN', {}, day)?.title).toBe('有3项回访到期');
  expect(noticeText([], name, 'en', {}, day)).toBeUndefined();
});
