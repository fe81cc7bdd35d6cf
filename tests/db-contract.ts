import { singly } from '../lib/db/change.ts';
import { together, type EvergreenDb } from '../lib/db/db.ts';
import { ChangedSinceError, lastBatch, undo } from '../lib/db/undo.ts';
import type { Person } from '../lib/customer/person.ts';

/** What a store owes, written once and run on fake-indexeddb and in a real browser. */
interface Expectation {
  name: string;
  holds(db: EvergreenDb): Promise<void>;
}

const anna: Person = { id: 'anna', name: 'Anna', createdAt: 1, changedAt: 1, by: '' };

function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

async function throws(attempt: () => Promise<unknown>, kind: new (m: string) => Error) {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof kind) return;
    throw error;
  }
  throw new Error(`expected ${kind.name}`);
}

export const dbContract: Expectation[] = [
  {
    name: 'a written record is logged in the same transaction, with who and what',
    async holds(db) {
      await db.people.add(anna);
      await db.people.update('anna', { name: 'Anna Li', changedAt: 2 });
      const log = singly(await db.changes.toArray());
      equal(log.length, 2, 'entries');
      equal(log[1]?.before, { name: 'Anna', changedAt: 1 }, 'before');
      equal(log[1]?.after, { name: 'Anna Li', changedAt: 2 }, 'after');
    },
  },
  {
    name: 'a write that fails leaves neither the record nor a log entry',
    async holds(db) {
      await throws(
        () =>
          together(db, async () => {
            await db.people.add(anna);
            throw new RangeError('half-way');
          }),
        RangeError,
      );
      equal(await db.people.count(), 0, 'people');
      equal(await db.changes.count(), 0, 'changes');
    },
  },
  {
    name: 'undo takes a whole batch back to the byte, and undoing that restores it',
    async holds(db) {
      await db.people.add(anna);
      const before = await db.people.toArray();
      const { batch } = await together(db, async () => {
        await db.people.update('anna', { name: 'Anna Li', formOfAddress: 'Ms Li', changedAt: 9 });
        await db.people.add({ ...anna, id: 'ben', name: 'Ben' });
        await db.addresses.put({
          kind: 'email',
          value: 'a@x.com',
          personId: 'anna',
          createdAt: 9,
          changedAt: 9,
          by: '',
        });
      });
      const after = await db.people.toArray();
      const undone = await undo(db, batch ?? '');
      equal(await db.people.toArray(), before, 'people after undo');
      equal(await db.addresses.count(), 0, 'addresses after undo');
      await undo(db, undone ?? '');
      equal(await db.people.toArray(), after, 'people after redo');
    },
  },
  {
    name: 'undo refuses when the same field was changed again, and changes nothing',
    async holds(db) {
      await db.people.add(anna);
      const { batch } = await together(db, () => db.people.update('anna', { name: 'Anna Li' }));
      await db.people.update('anna', { name: 'Anna Wang' });
      await throws(() => undo(db, batch ?? ''), ChangedSinceError);
      equal((await db.people.get('anna'))?.name, 'Anna Wang', 'name');
    },
  },
  {
    name: 'undo leaves what was written since into other fields, into sets, and along with others',
    async holds(db) {
      await db.people.add({ ...anna, notSameAs: ['a'] });
      const { batch } = await together(db, () =>
        db.people.update('anna', { name: 'Anna Li', notSameAs: ['b'], changedAt: 2 }),
      );
      await db.people.update('anna', { notSameAs: ['b', 'c'], lastContactAt: 3, changedAt: 3 });
      await undo(db, batch ?? '');
      const now = await db.people.get('anna');
      equal([now?.name, now?.notSameAs], ['Anna', ['c', 'a']], 'taken back');
      equal([now?.lastContactAt, now?.changedAt], [3, 3], 'kept');
    },
  },
  {
    name: 'undo of an added record refuses while somebody wrote into it since',
    async holds(db) {
      const { batch } = await together(db, () => db.people.add(anna));
      await db.people.update('anna', { formOfAddress: 'Ms Li' });
      await throws(() => undo(db, batch ?? ''), ChangedSinceError);
      equal(await db.people.count(), 1, 'people');
    },
  },
  {
    name: 'a deleted record, or a deleted range of them, comes back',
    async holds(db) {
      await db.people.bulkAdd([anna, { ...anna, id: 'ben' }, { ...anna, id: 'cai' }]);
      const all = await db.people.toArray();
      await db.people.where('id').above('anna').delete();
      equal(await db.people.count(), 1, 'left');
      await undo(db, (await lastBatch(db)) ?? '');
      equal(await db.people.toArray(), all, 'people');
      await db.people.clear();
      await undo(db, (await lastBatch(db)) ?? '');
      equal(await db.people.toArray(), all, 'people after clear');
    },
  },
  {
    name: 'many records that are added or taken out at once share few entries, and are undone alike',
    async holds(db) {
      await db.people.add(anna);
      const crowd = Array.from({ length: 250 }, (_, n) => ({ ...anna, id: `p${n}` }));
      const { batch } = await together(db, () => db.people.bulkPut([...crowd, anna]));
      const entries = await db.changes
        .where('batch')
        .equals(batch ?? '')
        .toArray();
      equal(entries.length, 3, 'entries');
      equal(
        singly(entries).map(({ key, after }) => [key, after]),
        crowd.map((one) => [one.id, one]),
        'what they say',
      );
      const undone = await undo(db, batch ?? '');
      equal(await db.people.toArray(), [anna], 'people after undo');
      await undo(db, undone ?? '');
      equal(await db.people.count(), 251, 'people after redo');
      await db.people.update('p7', { formOfAddress: 'Ms Li' });
      await throws(() => undo(db, batch ?? ''), ChangedSinceError);
      equal(await db.people.count(), 251, 'people after a refusal');
    },
  },
  {
    name: 'stamps only ever rise, also when the clock is set back',
    async holds(db) {
      for (const [index, id] of ['a', 'b', 'c'].entries()) {
        await db.people.add({ ...anna, id, createdAt: 10 - index });
      }
      const stamps = (await db.changes.toArray()).map((change) => change.stamp);
      equal(stamps, [...stamps].sort(), 'order');
      equal(new Set(stamps).size, 3, 'distinct');
    },
  },
  {
    name: 'what only this device knows is not logged',
    async holds(db) {
      await db.notices.add({ id: 'r@2026-01-01', claimedAt: 1 });
      equal(await db.changes.count(), 0, 'changes');
    },
  },
  {
    name: 'one address may belong to several people and is found by one look-up (P14)',
    async holds(db) {
      const row = {
        kind: 'email' as const,
        value: 'we@home.cn',
        createdAt: 1,
        changedAt: 1,
        by: '',
      };
      await db.addresses.bulkPut([
        { ...row, personId: 'a' },
        { ...row, personId: 'b' },
      ]);
      const found = await db.addresses
        .where('[kind+value]')
        .equals(['email', 'we@home.cn'])
        .toArray();
      equal(
        found.map((address) => address.personId),
        ['a', 'b'],
        'owners',
      );
    },
  },
];
