import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMany } from '../../../lib/customer/change-many.ts';
import type { Person } from '../../../lib/customer/person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';

const hand = { at: 9, by: 'Lin' };
const stamp = { createdAt: 1, changedAt: 1, by: '' };
const people: Person[] = [
  { id: 'anna', name: 'Anna', tier: 'A', tags: ['VIP', 'fair'], owner: 'Chen', ...stamp },
  { id: 'ben', name: 'Ben', tags: ['vip'], ...stamp },
  { id: 'cai', name: 'Cai', ...stamp },
];
const ids = people.map(({ id }) => id);
let db: EvergreenDb;

beforeEach(async () => {
  db = new EvergreenDb(`many-${crypto.randomUUID()}`);
  await db.people.bulkAdd(people);
  return () => db.delete();
});

const of = async <K extends keyof Person>(key: K) =>
  (await db.people.toArray()).map((person) => person[key]);

describe('for everybody of a list', () => {
  test('a tag is added to who does not have it, and undone for all at once', async () => {
    const before = await db.people.toArray();
    const { value, batch } = await changeMany(db, ids, { add: ' VIP ' }, hand);
    expect(value).toBe(1);
    expect(await of('tags')).toEqual([['VIP', 'fair'], ['vip'], ['VIP']]);
    expect(await of('changedAt')).toEqual([1, 1, 9]);
    await undo(db, batch ?? '');
    expect(await db.people.toArray()).toEqual(before);
  });

  test('a tag is removed however it is written, and nothing empty is left', async () => {
    const before = await db.people.toArray();
    const { value, batch } = await changeMany(db, ids, { remove: 'VIP' }, hand);
    expect(value).toBe(2);
    expect(await of('tags')).toEqual([['fair'], undefined, undefined]);
    expect(await db.people.get('ben')).not.toHaveProperty('tags');
    await undo(db, batch ?? '');
    expect(await db.people.toArray()).toEqual(before);
  });

  test('tier and owner are set and taken away', async () => {
    await changeMany(db, ids, { tier: 'B' }, hand);
    expect(await of('tier')).toEqual(['B', 'B', 'B']);
    await changeMany(db, ids, { tier: undefined }, hand);
    expect(await db.people.get('anna')).not.toHaveProperty('tier');
    await changeMany(db, ids, { owner: 'Marta' }, hand);
    expect(await of('owner')).toEqual(['Marta', 'Marta', 'Marta']);
    const { value } = await changeMany(db, ['anna', 'nobody'], { owner: undefined }, hand);
    expect(value).toBe(1);
    expect(await db.people.get('anna')).not.toHaveProperty('owner');
  });

  test('who has it already is not written, and there is nothing to undo', async () => {
    const { value, batch } = await changeMany(db, ['anna'], { tier: 'A' }, hand);
    expect([value, batch]).toEqual([0, undefined]);
  });

  test('an empty or endless tag is refused and changes nothing', async () => {
    for (const add of ['  ', 'x'.repeat(201)]) {
      await expect(changeMany(db, ids, { add }, hand)).rejects.toThrow();
    }
    expect(await db.people.toArray()).toEqual(people);
  });

  test('undo leaves a tag that was added to one of them since', async () => {
    const { batch } = await changeMany(db, ids, { add: 'dealer' }, hand);
    await changeMany(db, ['cai'], { add: 'fair' }, hand);
    await undo(db, batch ?? '');
    expect(await of('tags')).toEqual([['VIP', 'fair'], ['vip'], ['fair']]);
  });

  test('thousands are one batch, told step by step', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => ({
      id: `n${n}`,
      name: `N ${n}`,
      ...stamp,
    }));
    await db.people.bulkAdd(many);
    const told: number[] = [];
    const all = many.map(({ id }) => id);
    const { value, batch } = await changeMany(db, all, { add: 'fair' }, hand, (n) => told.push(n));
    expect(value).toBe(2500);
    expect(told).toEqual([1000, 2000, 2500]);
    expect(
      await db.changes
        .where('batch')
        .equals(batch ?? '')
        .count(),
    ).toBe(2500);
  });
});
