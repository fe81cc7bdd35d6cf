import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { LOSS_WORDS } from '../../../lib/customer/loss.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { LOSSES, person as shape } from '../../../lib/customer/person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { countDue } from '../../../lib/followup/due.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { changeSale, recordSale } from '../../../lib/followup/sell.ts';
import { setStatus, type Status } from '../../../lib/followup/set-status.ts';
import { LOCALES, sentenceIn } from '../../../lib/i18n/words.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
const since = '2026-11-20';

async function withSale(name: string) {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand);
  const given = { personId: priya.id, product: 'pump', soldOn: '2026-11-15' };
  const { value: sale } = await recordSale(db, given, policy, hand);
  const set = (status: Status | undefined) => setStatus(db, priya.id, status, policy, hand);
  const due = () => countDue(db, '2027-01-01', 100);
  return { db, priya, sale, set, due };
}

test('3.14 there are fourteen reasons for a loss and one for the rest, in three languages', () => {
  expect(LOSSES).toHaveLength(15);
  for (const locale of LOCALES) {
    const said = LOSSES.map((one) => sentenceIn(LOSS_WORDS[one], locale));
    expect(new Set(said).size).toBe(15);
  }
});

test('0.24 nobody is lost without a reason, and another reason says which', async () => {
  const { db, priya, set } = await withSale('lost');
  await expect(set({ kind: 'lost', since })).rejects.toThrow(RangeError);
  await expect(set({ kind: 'lost', since, reason: 'other' })).rejects.toThrow(RangeError);
  expect(await db.people.get(priya.id)).not.toHaveProperty('status');
  await set({ kind: 'lost', since, reason: 'slow' });
  await set({ kind: 'lost', since, reason: 'other', text: 'Moved abroad' });
  const stored = shape.parse(await db.people.get(priya.id));
  expect(stored.status).toEqual({ kind: 'lost', since, reason: 'other', text: 'Moved abroad' });
});

test('0.24 somebody who is lost is still owed what was planned', async () => {
  const { set, due } = await withSale('lost-owed');
  await set({ kind: 'lost', since, reason: 'slow' });
  expect(await due()).toBe(3);
});

for (const kind of ['deceased', 'closed'] as const) {
  test(`P20 ${kind}: nothing is due, announced or planned any more, and Undo brings it back`, async () => {
    const { db, priya, set, due } = await withSale(kind);
    const before = await dump(db);
    const { batch } = await set({ kind, since });
    expect(await due()).toBe(0);
    const now = Date.UTC(2026, 11, 1, 12);
    const found = await reconcile(db, now, { zone: 'UTC', noticeAt: '09:00' });
    expect(found).toEqual({ announce: [], due: 0, wakeAt: undefined });
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);

    await set({ kind, since });
    const kit = { personId: priya.id, product: 'kit', soldOn: '2026-11-18' };
    const { value: sale } = await recordSale(db, kit, policy, hand);
    await changeSale(db, sale.id, { soldOn: '2026-11-19' }, policy, hand);
    expect(await due()).toBe(0);
    expect(await db.sales.count()).toBe(2);
  });
}

test('P20 whoever turns out to be there has every step again, but what was done or cancelled', async () => {
  const { db, priya, sale, set, due } = await withSale('back');
  const spoke = { outcome: 'spoke' as const, text: '' };
  await logOutcome(db, `after-sale:${sale.id}:day-2`, spoke, '2026-11-21', hand);
  const other = { personId: priya.id, product: 'wrong', soldOn: '2026-11-15' };
  const { value: wrong } = await recordSale(db, other, policy, hand);
  await changeSale(db, wrong.id, { state: 'cancelled' }, policy, hand);
  await set({ kind: 'deceased', since });
  const kit = { personId: priya.id, product: 'kit', soldOn: '2026-11-18' };
  await recordSale(db, kit, policy, hand);
  await set(undefined);
  expect(await due()).toBe(5);
  expect(await db.people.get(priya.id)).not.toHaveProperty('status');
  const states = await db.reminders.where('anchor').equals(sale.id).toArray();
  expect(states.map(({ step, state }) => [step, state])).toEqual([
    ['day-2', 'done'],
    ['day-4', 'open'],
    ['day-8', 'open'],
  ]);
  expect(states[1]).not.toHaveProperty('closedAt');
});

test('P20 a double of somebody who died does not bring their steps in', async () => {
  const { db, priya, set, due } = await withSale('merged');
  await set({ kind: 'deceased', since });
  const { value: double } = await addPerson(db, { name: 'Pria' }, hand);
  const given = { personId: double.id, product: 'kit', soldOn: '2026-11-18' };
  await recordSale(db, given, policy, hand);
  expect(await due()).toBe(3);
  await merge(db, double.id, priya.id, {}, hand);
  expect(await due()).toBe(0);
});
