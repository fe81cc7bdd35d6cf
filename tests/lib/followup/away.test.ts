import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { recordRoutine } from '../../../lib/followup/routines.ts';
import { plain } from './dated.ts';

const today = '2026-11-22';
const hand = { at: Date.UTC(2026, 10, 22, 9), by: 'Lin' };
const { policy } = plain;
const rules = { ...plain, policy: { ...policy, cadences: { ...policy.cadences, routine: {} } } };
let db: EvergreenDb;
let n = 0;
let personId: string;

beforeEach(async () => {
  db = new EvergreenDb(`away-${++n}`);
  const { value } = await addPerson(db, { name: 'Priya Raman' }, hand);
  personId = value.id;
  await keepLife(db, rules, today, hand);
  return () => db.delete();
});

const keep = (day: string) => keepLife(db, rules, day, hand);
const steps = async () =>
  (await db.reminders.toArray()).map(({ step, state }) => `${step} ${state}`).sort();
const bornIn = (value: string) =>
  learn(db, { personId, field: 'birthday', value, from: 'told' }, hand);
const everyMonth = (from: string) =>
  recordRoutine(
    db,
    personId,
    {
      purpose: 'Change the filters',
      channel: 'visit',
      kind: 'maintenance',
      from,
      every: { count: 1, unit: 'month', counted: 'date' },
    },
    hand,
  );

test('what was written before the browser was closed falls due on its day, though nobody looked', async () => {
  await bornIn('12-05');
  await keep('2026-12-20');
  expect(await steps()).toEqual([
    '2026-12-05/day open',
    '2027-12-05/ahead open',
    '2027-12-05/day open',
  ]);
});

test('after months away a routine is due once, and its next time is planned', async () => {
  await everyMonth('2026-11-26');
  await keep('2027-03-10');
  expect(await steps()).toEqual(['2027-02-26/due open', '2027-03-26/due open']);
});

test('so it is on a device that knows an old backup alone', async () => {
  await everyMonth('2026-11-26');
  await keep('2026-11-27');
  await db.device.clear();
  await keep('2027-03-10');
  expect(await steps()).toEqual(['2027-02-26/due open', '2027-03-26/due open']);
});

test('a clock that ran months ahead and was set back leaves what there was', async () => {
  await bornIn('12-05');
  await everyMonth('2026-11-26');
  await keep(today);
  const before = await steps();
  await keep('2027-04-01');
  await keep(today);
  expect(await steps()).toEqual(before);
});
