import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { openComplaint } from '../../../lib/complaint/complain.ts';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { record, timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { countDue } from '../../../lib/followup/due.ts';
import { briefOf } from '../../../lib/visit/brief.ts';
import {
  cancelVisit,
  changeVisit,
  holdVisit,
  planVisit,
  prepareVisit,
} from '../../../lib/visit/plan-visit.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const today = '2026-11-21';
const given = { purpose: 'Look at the seals', on: '2026-11-27', at: '16:30', minutes: 60 };

async function withPerson() {
  const db = new EvergreenDb(`visit-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(
    db,
    { name: 'Priya', organisation: 'Acme Pumps', email: 'p@acme-pumps.example' },
    hand,
  );
  const steps = async (id: string) =>
    (await db.reminders.where('anchor').equals(id).sortBy('dueOn')).map(
      ({ step, dueOn, state }) => [step, dueOn, state],
    );
  return { db, priya, steps };
}

test('4.6 a visit without a purpose is refused, and nothing is planned', async () => {
  const { db, priya } = await withPerson();
  const before = await dump(db);
  for (const purpose of ['', '  ']) {
    await expect(planVisit(db, priya.id, { ...given, purpose }, today, hand)).rejects.toThrow();
  }
  expect(await dump(db)).toBe(before);
  const { value: visit } = await planVisit(db, priya.id, given, today, hand);
  const without = { ...given, purpose: ' ' };
  await expect(changeVisit(db, visit.id, without, today, hand)).rejects.toThrow();
  expect((await db.visits.get(visit.id))?.purpose).toBe('Look at the seals');
});

test('1.24 a visit is prepared on the day before, also after it was moved', async () => {
  const { db, priya, steps } = await withPerson();
  const { value: visit } = await planVisit(db, priya.id, given, today, hand);
  expect(await countDue(db, '2026-11-25', 9)).toBe(0);
  expect(await countDue(db, '2026-11-26', 9)).toBe(1);
  await prepareVisit(db, visit.id, hand);
  // Another hour of the same day: what was prepared is prepared.
  await changeVisit(db, visit.id, { ...given, at: '10:00' }, today, hand);
  expect(await steps(visit.id)).toEqual([
    ['brief', '2026-11-26', 'done'],
    ['day', '2026-11-27', 'open'],
  ]);
  await changeVisit(db, visit.id, { ...given, on: '2026-12-03', at: undefined }, today, hand);
  expect(await db.visits.get(visit.id)).not.toHaveProperty('at');
  expect(await steps(visit.id)).toEqual([
    ['brief', '2026-12-02', 'open'],
    ['day', '2026-12-03', 'open'],
  ]);
  const prepared = { ...given, on: '2026-12-07', briefOn: '2026-12-04' };
  await changeVisit(db, visit.id, prepared, today, hand);
  expect((await steps(visit.id))[0]).toEqual(['brief', '2026-12-04', 'open']);
  await changeVisit(db, visit.id, { ...given, on: today }, today, hand);
  expect(await steps(visit.id)).toEqual([
    ['brief', '2026-11-20', 'cancelled'],
    ['day', today, 'open'],
  ]);
});

test('1.24 moved from Monday to Sunday, it is prepared anew though Friday stays the day for that', async () => {
  const { db, priya, steps } = await withPerson();
  const monday = { ...given, on: '2026-12-07', briefOn: '2026-12-04' };
  const { value: visit } = await planVisit(db, priya.id, monday, today, hand);
  await prepareVisit(db, visit.id, hand);
  await changeVisit(db, visit.id, { ...monday, minutes: 90 }, today, hand);
  expect((await steps(visit.id))[0]).toEqual(['brief', '2026-12-04', 'done']);
  await changeVisit(db, visit.id, { ...monday, on: '2026-12-06' }, today, hand);
  expect((await steps(visit.id))[0]).toEqual(['brief', '2026-12-04', 'open']);
});

test('a visit of today has nothing to be prepared', async () => {
  const { db, priya, steps } = await withPerson();
  const { value } = await planVisit(db, priya.id, { ...given, on: today }, today, hand);
  expect(await steps(value.id)).toEqual([['day', today, 'open']]);
});

test('1.24 the preparation tells who, the last talk, the facts and what is owed', async () => {
  const { db, priya } = await withPerson();
  await record(db, { kind: 'note', people: [priya.id], text: 'only a note' }, hand);
  const call = { kind: 'call' as const, people: [priya.id], text: 'The seal holds' };
  await record(db, { ...call, outcome: 'spoke' }, hand);
  await record(db, { ...call, text: '', outcome: 'noAnswer' }, { ...hand, at: hand.at + 1 });
  await learn(db, { personId: priya.id, field: 'role', value: 'Buyer', from: 'told' }, hand);
  const complaint = { personId: priya.id, text: 'It leaks', dueOn: '2026-12-24' };
  await openComplaint(db, complaint, hand);
  const { value: visit } = await planVisit(db, priya.id, given, today, hand);
  const brief = await briefOf(db, visit);
  expect(brief?.organisation?.name).toBe('Acme Pumps');
  expect(brief?.role).toBe('Buyer');
  expect(brief?.lastTalk?.text).toBe('The seal holds');
  expect(brief?.owed.map(({ about }) => about)).toEqual(['It leaks']);
});

test('a visit that took place is a contact; its reminders are closed, and Undo opens them', async () => {
  const { db, priya, steps } = await withPerson();
  const { value: visit } = await planVisit(db, priya.id, given, today, hand);
  const before = await dump(db);
  const held = await holdVisit(db, visit.id, 'All is well', hand);
  expect(await steps(visit.id)).toEqual([
    ['brief', '2026-11-26', 'cancelled'],
    ['day', '2026-11-27', 'done'],
  ]);
  expect((await db.people.get(priya.id))?.lastContactAt).toBe(hand.at);
  const [entry] = await timeline(db, priya.id, 1);
  expect(entry).toMatchObject({ kind: 'visit', text: 'Look at the seals\nAll is well' });
  await undo(db, held.batch ?? '');
  expect(await dump(db)).toBe(before);
  const cancelled = await cancelVisit(db, visit.id, 'They are away', hand);
  expect((await steps(visit.id)).map(([, , state]) => state)).toEqual(['cancelled', 'cancelled']);
  await undo(db, cancelled.batch ?? '');
  expect(await dump(db)).toBe(before);
});
