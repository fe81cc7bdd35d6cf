import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import type { Incoming } from '../../../lib/exchange/incoming.ts';
import type { Choice } from '../../../lib/exchange/plan.ts';
import { planImport } from '../../../lib/exchange/plan-import.ts';
import { undoImport } from '../../../lib/exchange/undo-import.ts';
import { writeImport, type ImportOrder } from '../../../lib/exchange/write-import.ts';
import { dumpOf, hand, order, row } from './import-rows.ts';

let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`import-laws-${++n}`);
  return () => db.delete();
});

async function take(rows: Incoming[], more: Partial<ImportOrder> = {}) {
  return writeImport(db, await planImport(db, rows), { ...order, ...more });
}

const oneOf = (...all: string[]) => fc.constantFrom(...all);
const some = (...all: string[]) => fc.subarray(all);
const incoming = fc
  .record(
    {
      name: oneOf('Ann Lee', 'Lee Ann', 'Ann Li', '王伟', '王偉', 'Priya Raman', 'Priya Ramen'),
      emails: some('a@x.example', 'b@x.example', 'a@gmail.com'),
      phones: some('+86 138 0013 8000', '13800138000', '12345678'),
      handles: some('WeChat: a', 'QQ: 1'),
      tags: some('a', 'b', 'c'),
      facts: fc.array(
        fc.record({ field: fc.constantFrom('role', 'home_town'), value: oneOf('a', 'b') }),
        { maxLength: 2 },
      ),
      notes: fc.array(
        fc.record(
          { text: oneOf('a', 'b'), at: fc.constantFrom(1, 2), by: oneOf('a', 'b') },
          {
            requiredKeys: ['text'],
          },
        ),
        { maxLength: 2 },
      ),
      organisation: oneOf('X', 'Other'),
      formOfAddress: oneOf('Dr', 'Ms'),
    },
    { requiredKeys: ['name'] },
  )
  .map((given) => row(given));
const files = fc.array(incoming, { maxLength: 6 });
const choices = (...among: Choice[]) =>
  fc.array(fc.constantFrom(...among), { maxLength: 6 }).map((all) => new Map(all.entries()));

describe('laws', () => {
  const fresh = async () => {
    await db.delete();
    await db.open();
  };

  test('P17 whatever the file and what was said of it: imported again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, choices('add', 'merge'), async (known, rows, chosen) => {
        await fresh();
        await take(known);
        await take(rows, { choices: chosen });
        const once = await dumpOf(db);
        const again = await take(rows);
        expect(await dumpOf(db)).toBe(once);
        expect(again.batches).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('whatever was known: an import that is taken back leaves every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        files,
        choices('add', 'merge', 'leave'),
        async (known, rows, chosen) => {
          await fresh();
          await take(known);
          const before = await dumpOf(db);
          const { id } = await take(rows, { choices: chosen });
          expect(await undoImport(db, id)).toEqual({ kept: 0 });
          expect(await dumpOf(db)).toBe(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('whoever was written about since stays with everything; nobody else does', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.infiniteStream(fc.boolean()), async (rows, worked) => {
        await fresh();
        const { id } = await take(rows);
        const people = await db.people.toArray();
        const some = people.filter(() => worked.next().value);
        for (const one of some) {
          await record(db, { kind: 'note', people: [one.id], text: 'Rang' }, hand);
        }
        const ids = some.map((one) => one.id);
        const theirs = () => db.addresses.where('personId').anyOf(ids).toArray();
        const before = await theirs();
        expect(await undoImport(db, id)).toEqual({ kept: some.length });
        expect(await db.people.toArray()).toEqual(some);
        expect(await theirs()).toEqual(before);
        expect(await db.addresses.count()).toBe(before.length);
      }),
      { numRuns: 30 },
    );
  });
});
