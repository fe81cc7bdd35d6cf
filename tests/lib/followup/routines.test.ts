import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { routine as shape } from '../../../lib/followup/routine.ts';
import {
  changeRoutine,
  endRoutine,
  recordRoutine,
  resumeRoutine,
} from '../../../lib/followup/routines.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const service = {
  purpose: 'Look after the pump',
  channel: 'visit',
  from: '2027-01-31',
  every: { count: 6, unit: 'month', counted: 'date' },
  kind: 'maintenance',
} as const;

async function withPerson() {
  const db = new EvergreenDb(`routine-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand);
  return { db, id: priya.id };
}

test('4.5 a regular visit is kept, changed, ended and taken up again; Undo takes each back', async () => {
  const { db, id } = await withPerson();
  const before = await dump(db);
  const { value, batch } = await recordRoutine(db, id, service, hand);
  expect(shape.parse(await db.routines.get(value.id))).toEqual(value);
  const once = { ...service, every: undefined };
  await changeRoutine(db, value.id, once, hand);
  expect(await db.routines.get(value.id)).not.toHaveProperty('every');
  await endRoutine(db, value.id, hand);
  expect((await db.routines.get(value.id))?.state).toBe('ended');
  const back = await resumeRoutine(db, value.id, hand);
  await undo(db, back.batch ?? '');
  expect((await db.routines.get(value.id))?.state).toBe('ended');
  await db.routines.delete(value.id);
  await recordRoutine(db, id, service, hand).then((done) => undo(db, done.batch ?? ''));
  expect(await dump(db)).toBe(before);
  expect(batch).toBeDefined();
});

test('4.5 a day of the year, by the sun or the moon, comes every year and in no other rhythm', async () => {
  const { db, id } = await withPerson();
  const founded = { ...service, purpose: 'Founded', kind: 'other', leadDays: 7 } as const;
  for (const from of ['02-29', 'lunar 12-30', 'lunar leap 06-15']) {
    const { value } = await recordRoutine(db, id, { ...founded, from }, hand);
    expect(value).not.toHaveProperty('every');
    expect(value.leadDays).toBe(7);
  }
});

test('what is no day, or has no purpose, is refused', async () => {
  const { db, id } = await withPerson();
  for (const from of ['', '2027-02-30', '13-01', 'soon']) {
    await expect(recordRoutine(db, id, { ...service, from }, hand)).rejects.toThrow();
  }
  await expect(recordRoutine(db, id, { ...service, purpose: ' ' }, hand)).rejects.toThrow();
  expect(await db.routines.count()).toBe(0);
});
