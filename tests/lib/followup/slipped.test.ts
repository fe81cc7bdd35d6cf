import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { supplierSlipped } from '../../../lib/followup/slipped.ts';
import { all } from './dated.ts';

const hand = { at: Date.UTC(2026, 10, 20, 9), by: 'Lin' };

test('1.14 a supplier who slipped on a Friday means one call on Monday, and the note says why', async () => {
  const db = new EvergreenDb('slipped');
  onTestFinished(() => db.delete());
  const { value: person } = await addPerson(db, { name: 'Priya Raman' }, hand);
  const given = {
    personId: person.id,
    purpose: 'Their supplier slipped',
    happened: 'two weeks late',
  };
  const { batch } = await supplierSlipped(db, given, '2026-11-20', { restDays: [0, 6] }, hand);
  await keepLife(db, all, '2026-11-20', hand);
  const steps = await db.reminders.toArray();
  expect(steps.map(({ about, dueOn, state }) => [about, dueOn, state])).toEqual([
    ['Their supplier slipped', '2026-11-23', 'open'],
  ]);
  expect((await db.events.toArray())[0]?.text).toBe('Their supplier slipped: two weeks late');
  await undo(db, batch ?? '');
  await keepLife(db, all, '2026-11-20', hand);
  expect(await db.reminders.count()).toBe(0);
});
