import { ownersOf } from '../../lib/customer/find.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import type { Bench } from './bench.ts';

const PEOPLE = 10_000;
const addressOf = (row: number) => `person${row}@firm${row % 400}.example`;

const db = new EvergreenDb('bench-look-up');
const stamp = { createdAt: 1, changedAt: 1, by: '' };

let asked = 0;
/** Another address every time, near and far ones alike. */
const next = () => addressOf((asked += 7919) % PEOPLE);

async function prepare(): Promise<void> {
  await db.delete();
  await db.open();
  const rows = Array.from({ length: PEOPLE }, (_, row) => row);
  await db.people.bulkAdd(rows.map((row) => ({ id: `p${row}`, name: `Person ${row}`, ...stamp })));
  await db.addresses.bulkAdd(
    rows.map((row) => ({
      kind: 'email' as const,
      value: addressOf(row),
      personId: `p${row}`,
      ...stamp,
    })),
  );
}

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('not read', { cause: request.error })),
    );
  });

/** The same answer from the same data by IndexedDB alone. */
function floor(): Promise<unknown> {
  const value = next();
  const range = IDBKeyRange.bound(['email', value], ['email', value, []]);
  return answered(db.backendDB().transaction('addresses').objectStore('addresses').getAll(range));
}

export default {
  name: 'a customer by address, 10,000 on disk',
  budget: 1.25,
  prepare,
  ours: () => ownersOf(db, next()),
  floor,
  times: 400,
} satisfies Bench;
