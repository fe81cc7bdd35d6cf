import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { recordRoutine, type RoutineGiven } from '../../../lib/followup/routines.ts';
import { servedTo } from '../../../lib/insight/served.ts';
import { all } from '../followup/dated.ts';

const hand = { at: Date.UTC(2026, 10, 20, 9), by: 'Lin' };
const today = '2026-11-20';

test('what is done once is open until it is answered, and what comes again stays so', async () => {
  const db = new EvergreenDb('served');
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya Raman' }, hand);
  const keep = (purpose: string, given: Partial<RoutineGiven>) =>
    recordRoutine(
      db,
      priya.id,
      { purpose, channel: 'call', from: today, kind: 'other', ...given },
      hand,
    );
  await keep('Tell them of the delay', {});
  await keep('Founding day', { from: '11-20' });
  await keep('Filters', { every: { count: 1, unit: 'month', counted: 'date' } });
  await keep('A fair in spring', { from: '2027-04-01' });
  await keepLife(db, all, today, hand);
  const open = async () =>
    (await servedTo(db, priya.id)).flatMap((one) =>
      one.of === 'routine' && one.open ? one.record.purpose : [],
    );
  const before = ['Founding day', 'Tell them of the delay', 'Filters', 'A fair in spring'];
  expect((await open()).toSorted()).toEqual(before.toSorted());
  const due = await db.reminders.where('personId').equals(priya.id).toArray();
  const batches: (string | undefined)[] = [];
  for (const { id, about, dueOn } of due) {
    if (dueOn !== today) continue;
    const heard = { outcome: 'spoke', text: '' } as const;
    const { batch } = await logOutcome(db, id, heard, today, hand);
    if (about === 'Tell them of the delay') batches.push(batch);
  }
  await keepLife(db, all, today, hand);
  const after = before.filter((purpose) => purpose !== 'Tell them of the delay');
  expect((await open()).toSorted()).toEqual(after.toSorted());
  await undo(db, batches[0] ?? '');
  expect((await open()).toSorted()).toEqual(before.toSorted());
});
