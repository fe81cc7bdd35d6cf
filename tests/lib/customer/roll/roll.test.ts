import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../../lib/customer/add-person.ts';
import { changeMany } from '../../../../lib/customer/change-many.ts';
import { changePerson } from '../../../../lib/customer/change-person.ts';
import { erasePerson } from '../../../../lib/customer/erase.ts';
import { readAll } from '../../../../lib/customer/roll/read.ts';
import { Roll } from '../../../../lib/customer/roll/roll.ts';
import { keepRoll, storedRoll } from '../../../../lib/customer/roll/store.ts';
import { record } from '../../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../../lib/db/db.ts';
import { lastBatch, undo } from '../../../../lib/db/undo.ts';
import { skip } from '../../../../lib/followup/close.ts';
import { dueBy } from '../../../../lib/followup/due.ts';
import { recordSale } from '../../../../lib/followup/sell.ts';
import { addFew } from '../../../few.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
let db: EvergreenDb;

beforeEach(async () => {
  db = new EvergreenDb(`roll-${crypto.randomUUID()}`);
  await addFew(db, '2026-11-21', hand);
  return () => db.delete();
});

const idOf = async (name: string) =>
  (await db.people.filter((person) => person.name === name).first())?.id ?? '';

describe('an open table', () => {
  let roll: Roll;
  beforeEach(async () => {
    roll = new Roll(db);
    await roll.rows();
  });
  // Whatever was written: what was followed is what is there.
  afterEach(async () => expect(await roll.rows()).toEqual(await readAll(db)));

  const rowOf = async (name: string) => (await roll.rows()).find((row) => row.name === name);

  test('nothing was written: the same list as before', async () => {
    expect(await roll.rows()).toBe(await roll.rows());
  });

  test('somebody is added, in their place, and undone', async () => {
    const { batch } = await addPerson(db, { name: '陈一', email: 'c@chen-firm.example' }, hand);
    const names = (await roll.rows()).map(({ name }) => name);
    expect(names).toEqual([
      '陈一',
      '陳怡君',
      '李晓梅',
      'Marta Kowalska',
      'Priya Raman',
      '王建国',
      '張志明',
    ]);
    expect(await rowOf('陈一')).toMatchObject({ organisation: 'Chen Firm', nextDue: '' });
    await undo(db, batch ?? '');
    expect(await rowOf('陈一')).toBeUndefined();
  });

  test('an organisation gets another name: everybody there shows it', async () => {
    const tom = await addPerson(db, { name: 'Tom', email: 'tom@acme-pumps.example' }, hand);
    await roll.rows();
    await db.organisations.update(tom.value.organisationId ?? '', { name: 'Acme Ltd' });
    expect(await rowOf('Tom')).toMatchObject({ organisation: 'Acme Ltd' });
    expect(await rowOf('Priya Raman')).toMatchObject({ organisation: 'Acme Ltd' });
  });

  test('somebody is renamed and moves', async () => {
    const called = { name: 'Aa', formOfAddress: '', organisation: 'Zeta' };
    await changePerson(db, await idOf('Priya Raman'), called, hand);
    expect((await roll.rows())[0]).toMatchObject({ name: 'Aa', organisation: 'Zeta' });
  });

  test('a sale, a step that is skipped, a call: next due and last contact follow', async () => {
    const personId = await idOf('Marta Kowalska');
    await recordSale(db, { personId, product: 'Forklift', soldOn: '2026-11-30' }, policy, hand);
    expect(await rowOf('Marta Kowalska')).toMatchObject({ nextDue: '2026-12-02' });
    const steps = await dueBy(db, '2026-12-02');
    const first = steps.find((step) => step.personId === personId);
    await skip(db, first?.id ?? '', 'on holiday', hand);
    expect(await rowOf('Marta Kowalska')).toMatchObject({ nextDue: '2026-12-04' });
    await record(db, { kind: 'call', people: [personId], text: '', outcome: 'spoke' }, hand);
    expect(await rowOf('Marta Kowalska')).toMatchObject({ lastContactAt: hand.at });
    await undo(db, (await lastBatch(db)) ?? '');
    expect(await rowOf('Marta Kowalska')).toMatchObject({ lastContactAt: 0 });
  });

  test('1.20 somebody is erased', async () => {
    await erasePerson(db, await idOf('王建国'));
    expect(await rowOf('王建国')).toBeUndefined();
  });

  test('more is written at once than is caught up with', async () => {
    const stamp = { createdAt: 1, changedAt: 1, by: '' };
    const many = Array.from({ length: 5500 }, (_, n) => ({
      id: `n${n}`,
      name: `Nn ${n}`,
      ...stamp,
    }));
    await db.people.bulkAdd(many);
    expect(await roll.rows()).toHaveLength(5506);
  });
});

describe('what is stored for the next start', () => {
  test('is read there, with what was written since', async () => {
    await new Roll(db).tidy();
    expect((await storedRoll(db))?.rows).toHaveLength(6);
    await changeMany(db, [await idOf('Priya Raman')], { add: 'VIP' }, hand);
    const rows = await new Roll(db).rows();
    expect(rows.find(({ name }) => name === 'Priya Raman')?.tags).toEqual(['VIP']);
    expect(rows.map(({ name }) => name)).toEqual((await readAll(db)).map(({ name }) => name));
  });

  test('1.20 holds nobody who was erased, not even when a page that knew them stores after it', async () => {
    await new Roll(db).tidy();
    const before = await readAll(db);
    const upTo = (await db.changes.orderBy('stamp').last())?.stamp ?? '';
    await erasePerson(db, await idOf('王建国'));
    expect(await keepRoll(db, before, upTo)).toBe(false);
    expect(JSON.stringify(await db.roll.toArray())).not.toContain('王建国');
    expect(await storedRoll(db)).toBeUndefined();
  });
});
