import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { ChangedSinceError, undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const hand = { at: Date.UTC(2026, 10, 22, 9), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`undo-${++n}`);
  return () => db.delete();
});

type Work = (personId: string) => Promise<unknown>;
const work: [string, Work][] = [
  ['a talk', (id) => record(db, { kind: 'call', people: [id], text: '' }, hand)],
  [
    'a fact',
    (id) => learn(db, { personId: id, field: 'birthday', value: '12-05', from: 'told' }, hand),
  ],
  [
    'a sale',
    (id) => recordSale(db, { personId: id, product: 'pump', soldOn: '2026-11-22' }, policy, hand),
  ],
];

test.each(work)('a customer of whom there is %s is not taken back', async (_, act) => {
  const { value, batch } = await addPerson(db, { name: 'Priya Raman' }, hand);
  await act(value.id);
  const before = await db.changes.count();
  await expect(undo(db, batch ?? '')).rejects.toThrow(ChangedSinceError);
  expect(await db.people.get(value.id)).toEqual(value);
  expect(await db.changes.count()).toBe(before);
});

test('a customer who has nothing is taken back, and comes again', async () => {
  const { value, batch } = await addPerson(db, { name: 'Priya Raman' }, hand);
  const again = await undo(db, batch ?? '');
  expect(await db.people.count()).toBe(0);
  await undo(db, again ?? '');
  expect(await db.people.get(value.id)).toEqual(value);
});
