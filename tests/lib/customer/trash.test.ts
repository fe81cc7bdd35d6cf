import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { erasePeople } from '../../../lib/customer/erase.ts';
import { ownersOf } from '../../../lib/customer/find.ts';
import { purgeTrash } from '../../../lib/customer/purge.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { record, removeEvent } from '../../../lib/customer/timeline.ts';
import { removePeople, restorePerson } from '../../../lib/customer/trash.ts';
import { goneAt } from '../../../lib/customer/trashed.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { countDue } from '../../../lib/followup/due.ts';
import { loadSample, removeSample } from '../../../lib/sample/sample.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { dump } from './dump.ts';

const DAY = 24 * 60 * 60 * 1000;
const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
let n = 0;

function open(): EvergreenDb {
  const db = new EvergreenDb(`trash-${++n}`, () => hand.at);
  onTestFinished(() => db.delete());
  return db;
}

const link = (from: string, to: string) => ({
  id: `${from}-${to}`,
  createdAt: 1,
  changedAt: 1,
  by: '',
  kind: 'family' as const,
  from,
  to,
});

/** Some people with everything a person can have, alone and together. */
async function people(db: EvergreenDb, count: number, firms: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const email = `p${index}@firm-${index % firms}.example`;
    const { value } = await addPerson(db, { name: `Person ${index}`, email }, hand);
    ids.push(value.id);
    await learn(db, { personId: value.id, field: 'role', value: 'buyer', from: 'told' }, hand);
    const given = { personId: value.id, product: 'pump', soldOn: '2026-11-19' };
    await recordSale(db, given, policy, hand);
    await record(db, { kind: 'note', people: [value.id], text: `alone ${index}` }, hand);
  }
  return ids;
}

describe('the trash', () => {
  test('1.20 law: whoever is removed and restored, in any order, is as before to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.subarray([0, 1, 2, 3], { minLength: 2 }), { maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        async (firms, shared, ties, removed, order, atOnce) => {
          const db = new EvergreenDb(`law-${++n}`, () => hand.at);
          const ids = await people(db, 4, firms);
          const idOf = (index: number) => ids[index] ?? '';
          for (const some of shared) {
            await record(db, { kind: 'note', people: some.map(idOf), text: 'together' }, hand);
          }
          await db.links.bulkPut(
            ties.filter(([a, b]) => a !== b).map(([a, b]) => link(idOf(a), idOf(b))),
          );
          await db.people.update(idOf(0), { formerly: [], notSameAs: [idOf(1)] });
          const before = await dump(db);
          if (atOnce) await removePeople(db, removed.map(idOf), hand);
          else for (const index of removed) await removePeople(db, [idOf(index)], hand);
          expect(await db.trash.count()).toBe(removed.length);
          const back = removed.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
          for (const index of back) await restorePerson(db, idOf(index));
          expect(await dump(db)).toBe(before);
          await db.delete();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('1.20 whoever is removed is in no list, search, look-up or due step; Undo brings them back', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 2);
    const search = new PeopleSearch(db);
    expect(await search.rows('Person 0')).toHaveLength(1);
    const before = await dump(db);
    const { batch } = await removePeople(db, [zoe], hand);
    expect(await search.rows('Person 0')).toHaveLength(0);
    expect((await ownersOf(db, 'p0@firm-0.example')).ids).toEqual([]);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual([tom]);
    expect((await db.organisations.toArray()).map(({ name }) => name)).toEqual(['Firm 1']);
    expect(await countDue(db, '2027-01-01', 100)).toBe(3);
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);
    expect(await search.rows('Person 0')).toHaveLength(1);
  });

  test('1.20 an address that was given to somebody else since belongs to both', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 1);
    await removePeople(db, [zoe], hand);
    await addTyped(db, tom, 'p0@firm-0.example', hand);
    await restorePerson(db, zoe);
    expect((await ownersOf(db, 'p0@firm-0.example')).ids.toSorted()).toEqual([zoe, tom].toSorted());
  });

  test('1.20 an entry about two that was removed meanwhile does not come back with one of them', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 1);
    const note = { kind: 'note' as const, people: [zoe, tom], text: 'together' };
    const { value } = await record(db, note, hand);
    await removePeople(db, [zoe], hand);
    expect((await db.events.get(value.id))?.text).toBe('together');
    await removeEvent(db, value.id, hand);
    await restorePerson(db, zoe);
    expect(await db.events.get(value.id)).toBeUndefined();
  });

  test('1.20 an organisation comes back by the name that it had last', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 1);
    await removePeople(db, [zoe], hand);
    const [firm] = await db.organisations.toArray();
    await db.organisations.update(firm?.id ?? '', { name: 'Newer', changedAt: hand.at + 1 });
    await removePeople(db, [tom], hand);
    expect(await db.organisations.count()).toBe(0);
    await restorePerson(db, zoe);
    expect((await db.organisations.toArray()).map(({ name }) => name)).toEqual(['Newer']);
  });

  test('1.20 where somebody worked before stays known as long as they do', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 2);
    const firm = (await db.people.get(zoe))?.organisationId ?? '';
    await db.people.update(tom, { formerly: [{ organisationId: firm, until: '2026-01-01' }] });
    await removePeople(db, [zoe], hand);
    expect(await db.organisations.get(firm)).toBeDefined();
    await removePeople(db, [tom], hand);
    expect(await db.organisations.count()).toBe(0);
  });

  test('1.20 after thirty days somebody in the trash is erased, and not a day sooner', async () => {
    const db = open();
    const [zoe = '', tom = ''] = await people(db, 2, 2);
    await removePeople(db, [zoe], hand);
    const entry = await db.trash.get(zoe);
    expect(goneAt(entry ?? { removedAt: 0 })).toBe(hand.at + 30 * DAY);
    expect(await purgeTrash(db, hand.at + 30 * DAY - 1)).toBe(0);
    expect(await db.trash.count()).toBe(1);
    expect(await purgeTrash(db, hand.at + 30 * DAY)).toBe(1);
    const stores = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stores)).not.toMatch(/Person 0|firm-0|Firm 0|alone 0/);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual([tom]);
    // What the log keeps is that a record of this random id is gone.
    const left = (await db.changes.toArray()).filter((one) => JSON.stringify(one).includes(zoe));
    expect(left).toMatchObject([{ table: 'people', key: zoe, kind: 'deleted' }]);
    expect(left[0]).not.toHaveProperty('before');
  });

  test('1.20 of many who were removed at once, those who are not erased can all come back', async () => {
    const db = open();
    const ids = await people(db, 25, 3);
    const [zoe = '', tom = '', ...rest] = ids;
    const { batch } = await removePeople(db, ids, hand);
    await erasePeople(db, [zoe, tom]);
    const stores = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stores)).not.toMatch(/Person [01]\b|p[01]@|alone [01]\b/);
    await undo(db, batch ?? '');
    expect(await db.people.toCollection().primaryKeys()).toEqual(rest.toSorted());
    expect(await db.facts.count()).toBe(23);
    expect(await db.trash.count()).toBe(0);
  });

  test('a sample customer in the trash goes with the samples', async () => {
    const db = open();
    await loadSample(db, '2026-11-21', policy, hand);
    const [sample = ''] = await db.people.toCollection().primaryKeys();
    await removePeople(db, [sample], hand);
    await removeSample(db);
    const kept = await Promise.all(
      [db.people, db.trash, db.events, db.facts, db.links].map((table) => table.count()),
    );
    expect(kept).toEqual([0, 0, 0, 0, 0]);
  });

  test('1.20 whoever came back from a backup meanwhile is not erased with the trash', async () => {
    const db = open();
    const [zoe = ''] = await people(db, 1, 1);
    const person = await db.people.get(zoe);
    await removePeople(db, [zoe], hand);
    if (person) await db.people.add(person);
    expect(await purgeTrash(db, hand.at + 31 * DAY)).toBe(0);
    expect(await db.people.get(zoe)).toEqual(person);
    expect(await db.trash.count()).toBe(0);
  });
});
